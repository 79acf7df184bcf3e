using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Cases;

/// <summary>Each success, moved to where the law was surveyed and broken in one fact.</summary>
public class TwinTests
{
    [Theory]
    [InlineData("case-002", "EU-CONT-HG-FISH")]
    [InlineData("case-005", "US-CPSC-CPC")]
    [InlineData("case-007", "EU-SEA-HEALTH-CERT")]
    [InlineData("case-009", "EU-MRL-GENERAL")]
    [InlineData("case-014", "EU-CONT-AFLA-SPICES-1881")]
    [InlineData("case-024", "ID-BARANTIN-PHYTO")]
    [InlineData("case-027", "ID-DJP-NPWP-16")]
    [InlineData("case-029", "US-CPSC-CPC")]
    [InlineData("case-036", "EU-MRL-CHLORPYRIFOS")]
    [InlineData("case-041", "US-FDA-ADULTERATED-FILTH")]
    [InlineData("case-054", "US-FDA-SALMONELLA")]
    [InlineData("case-056", "EU-ORG-COMPLIANCE")]
    [InlineData("case-059", "US-FDA-INSANITARY")]
    [InlineData("case-064", "EU-FOOD-SO2-SUGAR")]
    [InlineData("case-077", "US-STATE-609-WILD-SHRIMP")]
    [InlineData("case-097", "ID-BARANTIN-PHYTO")]
    [InlineData("case-113", "ID-OSS-NIB")]
    public void One_changed_fact_makes_a_success_not_ready(string id, string requirement)
    {
        var original = RealCase.Find(id);
        original.IsSuccess.Should().BeTrue();
        var twin = RealCase.Read(Repository.PathOf("cases", "twins", id + "-twin.json"));
        var destination = twin.File.Destinations.Should().ContainSingle().Which;

        Differences.Between(original.File.Before, twin.File.Before).Should().ContainSingle();
        RealCase.Assess(original.File.Before, destination, twin.File.Days).Verdict.Should().NotBe(Verdict.NotReady, "without the change nothing breaks");
        twin.Before[0].Verdict.Should().Be(Verdict.NotReady);
        RealCase.BrokenIn(twin.Before[0]).Should().Equal(requirement);
    }

    [Fact]
    public void Every_success_has_a_twin_that_says_it_is_made_up()
    {
        var twins = Repository.CaseFiles("twins").Select(path => RealCase.Read(path).File).ToArray();
        twins.Select(twin => twin.Id).Should().BeEquivalentTo(RealCase.Published.Where(one => one.IsSuccess).Select(one => one.File.Id + "-twin"));
        twins.Should().OnlyContain(twin => twin.IsSynthetic && twin.Happened == null
            && twin.Title.English.Contains("made-up twin") && twin.Title.Indonesian.Contains("kembaran karangan"));
    }
}
