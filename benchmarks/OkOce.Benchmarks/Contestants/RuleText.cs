using System.Globalization;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Benchmarks.Contestants;

/// <summary>Prints requirements as the lambda-expression strings of microsoft/RulesEngine, over the helpers of <see cref="RuleSubject"/>.</summary>
internal static class RuleText
{
    /// <summary>The rule of a requirement at a place of its workflow.</summary>
    public static string Of(Requirement requirement, int place, ProbeSet probes)
    {
        var scope = Value(requirement.Scope, probes);
        var (rest, lacks) = requirement.Exemption is { } exemption
            ? ($"({Value(exemption, probes)} || {Value(requirement.Test, probes)})",
                $"{Lacks(requirement.Scope, probes)} || {Lacks(exemption, probes)} || {Lacks(requirement.Test, probes)}")
            : (Value(requirement.Test, probes), $"{Lacks(requirement.Scope, probes)} || {Lacks(requirement.Test, probes)}");
        var rule = $"s.IsOutside({scope}) || s.IsClear({place}, {rest}) || (s.IsOpen({place}) && s.Keep({place}, {lacks}))";
        return InForce(requirement) is { } days ? $"!({days}) || {rule}" : rule;
    }

    // Most law is in force on every day; only the rest asks.
    private static string? InForce(Requirement requirement)
    {
        var periods = requirement.Enactments.Where(enactment => enactment.Withdrawn is null).Select(enactment => enactment.InForce).ToArray();
        return periods.Contains(Domain.Period.Always) ? null
            : string.Join(" || ", periods.Select(period => string.Create(CultureInfo.InvariantCulture,
                $"s.Within({(period.First ?? DateOnly.MinValue).DayNumber}, {(period.Last ?? DateOnly.MaxValue).DayNumber})")).DefaultIfEmpty("false"));
    }

    private static string Value(Specification<Situation> condition, ProbeSet probes) => condition switch
    {
        AllOf<Situation> all => $"({string.Join(" && ", all.Parts.Select(part => Value(part, probes)))})",
        AnyOf<Situation> any => $"({string.Join(" || ", any.Parts.Select(part => Value(part, probes)))})",
        Denial<Situation> denial => $"!{Value(denial.Atom, probes)}",
        _ => $"s.Ask({probes.NumberOf(condition)})",
    };

    // A part that is known decides nothing of what lacks, whatever lacks below it.
    private static string Lacks(Specification<Situation> condition, ProbeSet probes) => condition switch
    {
        Denial<Situation> denial => Lacks(denial.Atom, probes),
        AllOf<Situation> or AnyOf<Situation> =>
            $"({Value(condition, probes)} == null && ({string.Join(" || ", condition.Parts.Select(part => Lacks(part, probes)))}))",
        _ => $"s.Lacks({probes.NumberOf(condition)})",
    };
}
