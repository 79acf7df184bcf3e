using OkOce.Domain.Dossiers;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Cases;

/// <summary>The table of real cases: what the shipped law says of the refusals and successes that published sources report.</summary>
public class PublishedCasesTests(ITestOutputHelper output)
{
    // Why a refusal inside the survey is not found by any declared rule.
    internal static IReadOnlyDictionary<string, LocalizedText> Missed { get; } = new Dictionary<string, LocalizedText>
    {
        ["case-074"] = new(
            "The source reports too much gluten but names no gluten-free claim; the Union limits gluten only under such a claim.",
            "Sumber melaporkan gluten terlalu tinggi tetapi tidak menyebut klaim bebas gluten; UE membatasi gluten hanya bila ada klaim itu."),
        ["case-102"] = new(
            "No container in time: a barrier that no law asks about.",
            "Kontainer tidak tersedia pada waktunya: hambatan yang tidak diatur hukum."),
        ["case-114"] = new(
            "Whether cookies must pass a border control post turns on heat treatment and keeping, which the source does not state.",
            "Wajib tidaknya kue melewati pos pemeriksaan ditentukan oleh pemanasan dan daya simpan, yang tidak disebut sumber."),
    };

    public static TheoryData<string> Refusals => [.. RealCase.Published.Where(one => !one.IsSuccess).Select(one => one.File.Id)];

    public static TheoryData<string> Successes => [.. RealCase.Published.Where(one => one.IsSuccess).Select(one => one.File.Id)];

    [Fact]
    public void There_are_22_refusals_and_17_successes_and_none_is_made_up()
    {
        (Refusals.Count, Successes.Count).Should().Be((22, 17));
        RealCase.Published.Should().OnlyContain(one => !one.File.IsSynthetic);
    }

    [Theory]
    // Outside what was surveyed: 13.
    [InlineData("case-010", Standing.NotCovered, "NotSurveyed")]
    [InlineData("case-018", Standing.NotCovered, "BeforeCoverage")]
    [InlineData("case-032", Standing.NotCovered, "NotSurveyed")]
    [InlineData("case-038", Standing.NotCovered, "BeforeCoverage")]
    [InlineData("case-057", Standing.NotCovered, "NotSurveyed")]
    [InlineData("case-063", Standing.NotCovered, "NoDestination")]
    [InlineData("case-068", Standing.NotCovered, "BeforeCoverage")]
    [InlineData("case-072", Standing.NotCovered, "BeforeCoverage")]
    [InlineData("case-086", Standing.NotCovered, "NotSurveyed")]
    [InlineData("case-089", Standing.NotCovered, "NotSurveyed")]
    [InlineData("case-100", Standing.NotCovered, "NotSurveyed")]
    [InlineData("case-116", Standing.NotCovered, "BeforeCoverage")]
    [InlineData("case-118", Standing.NotCovered, "BeforeCoverage")]
    // Inside: one derived, five restated, three missed.
    [InlineData("case-076", Standing.Derived, "US-FDA-KRATOM")]
    [InlineData("case-031", Standing.Restated, "EU-MRL-CHLORPYRIFOS")]
    [InlineData("case-042", Standing.Restated, "EU-FOOD-LABEL-ALLERGENS")]
    [InlineData("case-048", Standing.Restated, "EU-OC-NUTMEG-CERT")]
    [InlineData("case-085", Standing.Restated, "US-FDA-ADULTERATED-FILTH")]
    [InlineData("case-092", Standing.Restated, "EU-FOOD-SO2-DRIED")]
    [InlineData("case-074", Standing.Missed, null)]
    [InlineData("case-102", Standing.Missed, null)]
    [InlineData("case-114", Standing.Missed, null)]
    public void A_refusal_stands_where_it_is_said_to_stand(string id, Standing standing, string? because)
    {
        var real = RealCase.Find(id);
        output.WriteLine(string.Join('\n', real.Before.Select(one => $"{id} {one.Destination}: {one.Verdict} ({string.Join(", ", one.Reasons)})")));
        real.Standing.Should().Be(standing);
        switch (standing)
        {
            case Standing.NotCovered:
                real.WhyNotCovered.Should().Be(because);
                break;
            case Standing.Missed:
                Missed.Should().ContainKey(id);
                break;
            default:
                real.Broken.Should().Equal(because);
                break;
        }
    }

    [Fact]
    public void Of_22_refusals_9_are_covered_of_which_1_is_derived_5_are_restated_and_3_are_missed() =>
        RealCase.Published.Where(one => !one.IsSuccess).GroupBy(one => one.Standing).ToDictionary(group => group.Key, group => group.Count())
            .Should().BeEquivalentTo(new Dictionary<Standing, int>
            {
                [Standing.NotCovered] = 13, [Standing.Derived] = 1, [Standing.Restated] = 5, [Standing.Missed] = 3,
            });

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_happened_is_not_known_before(string id)
    {
        // The breach adds to what was known: if it changed nothing it would have been written down as known.
        var file = RealCase.Find(id).File;
        if (file.Happened!.WithBreach is { } breached)
        {
            Differences.Between(file.Before, breached).Should().NotBeEmpty();
        }

        file.Before.Lots.Should().BeEmpty("a laboratory's result on the border belongs to what happened");
    }

    [Theory]
    [MemberData(nameof(Successes))]
    public void No_success_is_called_not_ready(string id) =>
        RealCase.Find(id).Before.Should().OnlyContain(one => one.Verdict != Verdict.NotReady);

    // The world is open: what a source does not state must never break a rule, whether the market is covered or not.
    [Theory]
    [MemberData(nameof(Successes))]
    [MemberData(nameof(Refusals))]
    public void A_rule_is_broken_by_stated_facts_only(string id)
    {
        var file = RealCase.Find(id).File;
        var stated = Differences.Between(new Dossier { Sector = file.Before.Sector }, file.Before);
        foreach (var assessment in RealCase.Find(id).Before)
        {
            foreach (var finding in assessment.Findings.Where(finding => finding.Outcome == Outcome.NotMet))
            {
                var situation = new Situation(file.Before, assessment.Destination, assessment.AsOf.Day);
                var resting = finding.Requirement.Clear.Deciders(situation).SelectMany(leaf => ((DossierAtom)leaf.Atom).Questions).Select(question => question.Id);
                resting.Should().BeSubsetOf(stated.Select(one => one.Split(':')[^1]), $"{finding.Requirement.Id} may rest on nothing else");
            }
        }
    }

    [Fact]
    public void The_published_table_is_the_one_that_the_cases_compute()
    {
        var page = RealCasesPage.Write();
        output.WriteLine(page);
        Repository.HoldsAsGenerated(page, "docs", "real-cases.md");
    }
}
