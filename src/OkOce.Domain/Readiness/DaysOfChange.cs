using OkOce.Domain.Dossiers;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Readiness;

/// <summary>The days on which an answer can change with nothing but time: by law, by a paper or by the age of a reading.</summary>
internal static class DaysOfChange
{
    /// <summary>The first day and each later one, to the last, on which something changes. Between two of them every answer stays.</summary>
    internal static IEnumerable<DateOnly> From(Rulebook rulebook, Situation first, DateOnly last, DateOnly? knownOn)
    {
        for (DateOnly? day = first.On; day <= last; day = After(rulebook, first with { On = day.Value }, knownOn))
        {
            yield return day.Value;
        }
    }

    private static DateOnly? After(Rulebook rulebook, Situation situation, DateOnly? knownOn)
    {
        var asOf = AsOf.On(situation.On, knownOn);
        return rulebook.Requirements
            .Where(one => situation.Destination.Jurisdictions.Contains(one.Jurisdiction))
            .SelectMany(one => new[]
            {
                Walk.NextChange(one.Clear, situation), one.NextChange(asOf), Period.Always.Through(one.Law.ReviewBy).NextChange(situation.On),
            })
            .Append(Period.From(Rulebook.CoverageBegins).NextChange(situation.On))
            .Min();
    }
}
