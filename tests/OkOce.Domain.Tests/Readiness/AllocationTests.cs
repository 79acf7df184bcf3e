using OkOce.Domain.Markets;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;
using OkOce.Domain.Tests.Cases;

namespace OkOce.Domain.Tests.Readiness;

/// <summary>An assessment with all its reasons stays cheap enough to be made for every market at every glance.</summary>
public class AllocationTests
{
    // About half as much again as was measured; words and questions built anew for each finding cost several times as much.
    [Theory]
    [InlineData("spices", 2_000)]
    [InlineData("processed-food", 3_500)]
    public void A_walked_assessment_allocates_little_for_each_finding(string sector, int mostBytesForAFinding)
    {
        var file = RealCase.Read(Repository.PathOf("cases", "synthetic", sector + ".json")).File;
        var (assessor, asOf) = (new Assessor(StandardRulebook.Rulebook), AsOf.On(new(2026, 11, 24)));
        var america = file.Destinations.Single(destination => destination.Code == "US");
        // What an atom says is kept once it was said.
        assessor.Assess(file.Before, america, asOf);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var assessment = assessor.Assess(file.Before, america, asOf);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        (bytes / assessment.Findings.Count).Should().BeLessThan(mostBytesForAFinding);
    }
}
