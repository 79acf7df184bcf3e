using OkOce.Dashboard.Assessing;
using OkOce.Dashboard.Tests.Serving;
using OkOce.Domain.Markets;
using OkOce.Domain.Metrics;

namespace OkOce.Dashboard.Tests;

/// <summary>The cases that the program brings, read and assessed apart from the site, to count against it.</summary>
internal static class Shipped
{
    public static IReadOnlyList<AssessedCase> All { get; } =
    [
        .. CaseFolder.Read(new(StandardRulebook.Catalogue), [Repository.Case("published"), Repository.Case("synthetic")]).Cases
            .Select(file => AssessedCase.Of(new(StandardRulebook.Rulebook), file, RunningSite.Today)),
    ];

    public static IReadOnlyList<AssessedCase> Real { get; } = [.. All.Where(one => !one.Case.IsSynthetic)];
}
