using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Metrics;

/// <summary>Verdicts counted: one for each case and destination.</summary>
public static class Verdicts
{
    /// <summary>By the sector of the case, in the order of sectors; a sector without a case is left out.</summary>
    public static IReadOnlyList<VerdictCount<Sector>> BySector(IEnumerable<AssessedCase> cases)
    {
        var counts = Count(cases.SelectMany(one => one.Assessments.Select(assessment => (one.Case.Before.Sector, assessment.Verdict))));
        return [.. Sector.All.SelectMany(sector => counts.Where(count => count.Group == sector))];
    }

    /// <summary>By market, the one with most assessments first.</summary>
    public static IReadOnlyList<VerdictCount<Market>> ByMarket(IEnumerable<AssessedCase> cases) =>
    [
        .. Count(cases.SelectMany(one => one.Assessments.Select(assessment => (assessment.Destination.Market, assessment.Verdict))))
            .OrderByDescending(count => count.Total).ThenBy(count => count.Group.Code, StringComparer.Ordinal),
    ];

    private static VerdictCount<TGroup>[] Count<TGroup>(IEnumerable<(TGroup Group, Verdict Verdict)> verdicts)
        where TGroup : notnull =>
        [
            .. verdicts.GroupBy(each => each.Group).Select(group => new VerdictCount<TGroup>(
                group.Key, group.CountBy(each => each.Verdict).ToDictionary())),
        ];
}
