using OkOce.Domain.Products;

namespace OkOce.Domain.Tests.Cases;

/// <summary>The full dossiers, one per sector, in which every question that binds is answered.</summary>
public class SyntheticDossierTests
{
    public static TheoryData<string> Sectors => [.. Sector.All.Select(sector => sector.Code)];

    [Theory]
    [MemberData(nameof(Sectors))]
    public void Nothing_that_binds_is_left_unknown_or_unmet_in_the_full_dossier(string sector)
    {
        var full = RealCase.Read(Repository.PathOf("cases", "synthetic", sector + ".json"));
        full.File.Before.Sector.Code.Should().Be(sector);
        full.File.Days.Should().Be(Period.From(2026, 11, 24).Through(2026, 11, 24));
        full.Before.Should().NotBeEmpty();
        foreach (var assessment in full.Before)
        {
            assessment.Blockers.Select(finding => $"{finding.Outcome} {finding.Requirement.Id}: {string.Join(", ", finding.Questions.Select(question => question.Id))}")
                .Should().BeEmpty($"{sector} to {assessment.Destination} is meant to be complete");
        }
    }

    [Fact]
    public void They_say_in_both_languages_that_they_are_synthetic() =>
        Repository.CaseFiles("synthetic").Select(path => RealCase.Read(path).File).Should().HaveCount(14).And.OnlyContain(file =>
            file.IsSynthetic && file.Title.English.StartsWith("Synthetic") && file.Title.Indonesian.StartsWith("Sintetis"));
}
