using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets;
using OkOce.Domain.Portfolios;
using OkOce.Domain.Requirements;
using OkOce.Domain.Tests.Cases;

namespace OkOce.Domain.Tests.Portfolios;

/// <summary>The shipped law on the shipped cases: walked and compiled say the same.</summary>
public class ShippedLawTests
{
    private static readonly CaseFileReader Reader = new(StandardRulebook.Catalogue);

    private static readonly Destination[] Destinations = [To("US"), To("US-HI"), To("EU"), To("DE")];

    private static readonly Member[] Members =
    [
        .. new[] { "published", "synthetic", "twins" }.SelectMany(folder => Repository.CaseFiles(folder))
            .Select(path => Reader.Read(File.ReadAllBytes(path), Path.GetFileName(path)))
            .SelectMany(file => new[] { file.Before, file.Happened?.WithBreach }.OfType<Dossier>())
            .Select((dossier, number) => new Member(dossier, number % 3 == 0 ? null : $"ID-{number % 4}")),
    ];

    public static TheoryData<string, string?, AssuranceGrade> Days => new()
    {
        { "2018-09-12", null, AssuranceGrade.Stated },
        { "2022-12-31", null, AssuranceGrade.DocumentSeen },
        { "2023-01-01", null, AssuranceGrade.CheckedWithIssuer },
        { "2025-10-31", null, AssuranceGrade.Stated },
        { "2026-11-24", null, AssuranceGrade.Stated },
        { "2026-12-30", "2024-12-22", AssuranceGrade.Stated },
        { "2026-12-30", "2025-12-23", AssuranceGrade.DocumentSeen },
        { "2028-02-29", null, AssuranceGrade.Stated },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void Each_case_is_screened_as_it_is_walked(string day, string? knownOn, AssuranceGrade asked) =>
        Members.SelectMany(member => new Agreement(StandardRulebook.Rulebook, Destinations, asked).DifferencesOfScreening(member.Dossier, On(day, knownOn)))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Days))]
    public void Each_case_stands_in_a_portfolio_as_it_is_walked(string day, string? knownOn, AssuranceGrade asked) =>
        new Agreement(StandardRulebook.Rulebook, Destinations, asked)
            .DifferencesOf(Portfolio.Load(StandardRulebook.Rulebook, Destinations, Members, new() { AskedAssurance = asked }, TestContext.Current.CancellationToken), Members, On(day, knownOn))
            .Should().BeEmpty();

    private static Destination To(string code) => Destination.TryParse(code, out var destination) ? destination : throw new FormatException(code);

    private static AsOf On(string day, string? knownOn) =>
        AsOf.On(DateOnly.Parse(day, null), knownOn is null ? null : DateOnly.Parse(knownOn, null));
}
