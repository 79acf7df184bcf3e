using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Readiness;
using OkOce.Domain.Specifications;
using static OkOce.Domain.Tests.Readiness.SmallLaw;

namespace OkOce.Domain.Tests.Readiness;

/// <summary>How well the papers that a finding rests on are known, and what that does to the verdict.</summary>
public class AssuranceTests
{
    private static readonly Specification<Situation> HasLicence = Holds.Valid(Licence, Validity.NoExpiry);
    private static readonly Specification<Situation> HasCertificate = Holds.Valid(Certificate, Validity.NoExpiry);
    private static readonly Dossier Both = With(Known, (Licence, AssuranceGrade.Stated), (Certificate, AssuranceGrade.CheckedWithIssuer));

    [Theory]
    [InlineData(AssuranceGrade.Stated, Verdict.NoKnownObstacle)]
    [InlineData(AssuranceGrade.DocumentSeen, Verdict.NoKnownObstacle)]
    [InlineData(AssuranceGrade.CheckedWithIssuer, Verdict.Undetermined)]
    public void A_paper_known_less_well_than_asked_leaves_it_undetermined(AssuranceGrade asked, Verdict verdict)
    {
        var seen = new Assessor(Book(Asks("US-PAPER", HasLicence)), asked)
            .Assess(With(Known, (Licence, AssuranceGrade.DocumentSeen)), America, AsOfDay);
        seen.Verdict.Should().Be(verdict);
        seen.Reasons.Should().Equal(verdict == Verdict.Undetermined ? [VerdictReason.AssuranceTooLow] : []);
    }

    [Fact]
    public void Of_papers_asked_for_together_the_weakest_counts() => Grade(HasLicence & HasCertificate).Should().Be(AssuranceGrade.Stated);

    [Fact]
    public void Of_papers_either_of_which_is_enough_the_best_counts() => Grade(HasLicence | HasCertificate).Should().Be(AssuranceGrade.CheckedWithIssuer);

    [Fact]
    public void Where_a_plain_fact_is_enough_no_paper_counts() => Grade(HasLicence | Done.Yes, Both.Says(Done)).Should().BeNull();

    [Fact]
    public void Who_is_excused_by_a_plain_fact_rests_on_no_paper()
    {
        var excusing = Asks("US-PAPER", HasLicence) with { Exemption = Excused.Yes };
        var finding = Both.Says(Excused).Assess(excusing).Findings[0];
        finding.Outcome.Should().Be(Outcome.Met);
        finding.Assurance.Should().BeNull();
    }

    [Fact]
    public void A_paper_counts_although_something_else_is_due_at_shipment()
    {
        var seen = new Assessor(Book(Asks("US-PAPER", HasLicence & Every.Lot(Sound.Yes))), AssuranceGrade.DocumentSeen)
            .Assess(Both, America, AsOfDay);
        seen.Findings[0].Outcome.Should().Be(Outcome.DueAtShipment);
        seen.Findings[0].Assurance.Should().Be(AssuranceGrade.Stated);
        seen.Reasons.Should().Equal(VerdictReason.AssuranceTooLow);
    }

    [Fact]
    public void Of_two_papers_of_one_kind_the_better_known_counts() =>
        Grade(HasLicence, With(Both, (Licence, AssuranceGrade.DocumentSeen))).Should().Be(AssuranceGrade.DocumentSeen);

    private static Domain.Requirements.AsOf AsOfDay => Domain.Requirements.AsOf.On(Day);

    private static AssuranceGrade? Grade(Specification<Situation> test, Dossier? dossier = null) =>
        (dossier ?? Both).Assess(Asks("US-PAPER", test)).Findings[0].Assurance;

    private static Dossier With(Dossier dossier, params (EvidenceKind Kind, AssuranceGrade Grade)[] papers) => dossier with
    {
        Evidence =
        [
            .. dossier.Evidence,
            .. papers.Select(paper => new EvidenceItem { Kind = paper.Kind, Held = true, Assurance = new(paper.Grade, null) }),
        ],
    };
}
