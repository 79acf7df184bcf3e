using OkOce.Domain.Dossiers;
using OkOce.Domain.Markets.Indonesia;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.Indonesia;

public class KratomTests
{
    private static Dossier Kratom(string form) => Home.Goods("herbal-and-supplements", "121190")
        .Is(ProductFacts.Species, "Mitragyna speciosa").Is(LivingFacts.KratomForm, form);

    private static FactSheet Sieved(decimal millimetres) =>
        FactSheet.Empty.With(LivingFacts.ParticleSize, Measurement.Of(Amount.Of(millimetres, Unit.Millimetre)));

    [Theory]
    [InlineData("2024-10-10", null)]
    [InlineData("2024-10-11", Outcome.NotMet)]
    public void Whole_leaf_may_not_leave_from_11_October_2024(string day, Outcome? outcome) =>
        Kratom("whole-leaf").Says("ID-KRATOM-LEAF-BAN", day).Should().Be(outcome);

    [Theory]
    [InlineData("2024-08-28", null)]
    [InlineData("2024-08-29", Outcome.NotMet)]
    public void The_ban_was_known_from_its_promulgation(string knownOn, Outcome? outcome) =>
        Kratom("whole-leaf").Says("ID-KRATOM-LEAF-BAN", "2024-10-11", knownOn: knownOn).Should().Be(outcome);

    [Theory]
    [InlineData(0.6, Outcome.Met)]
    [InlineData(0.61, Outcome.NotMet)]
    public void Exactly_600_micron_may_leave(decimal millimetres, Outcome outcome) =>
        Kratom("crumbs").WithLot(Sieved(millimetres)).Says("ID-KRATOM-LEAF-BAN", "2026-11-24").Should().Be(outcome);

    [Fact]
    public void The_size_of_powder_is_due_with_the_lot() => Kratom("powder").Says("ID-KRATOM-LEAF-BAN", "2026-11-24").Should().Be(Outcome.DueAtShipment);

    [Fact]
    public void Extract_is_neither_freed_nor_banned()
    {
        Kratom("extract").Says("ID-KRATOM-LEAF-BAN", "2026-11-24").Should().Be(Outcome.NotApplicable);
        Kratom("extract").Says("ID-KRATOM-EXTRACT", "2026-11-24").Should().Be(Outcome.Unknown);
    }

    [Fact]
    public void Powder_needs_registration_and_approval_before_and_the_surveyor_at_shipment()
    {
        var registered = Kratom("powder").Holding(IndonesiaPapers.KratomExporter, "2027-01-31");
        registered.Lacking(IndonesiaPapers.KratomApproval).Says("ID-KRATOM-POWDER-PERMIT", "2026-11-24").Should().Be(Outcome.NotMet);
        registered.Holding(IndonesiaPapers.KratomApproval, "2026-11-24").Says("ID-KRATOM-POWDER-PERMIT", "2026-11-24").Should().Be(Outcome.DueAtShipment);
        registered.Holding(IndonesiaPapers.KratomApproval, "2026-11-24").Says("ID-KRATOM-POWDER-PERMIT", "2026-11-25").Should().Be(Outcome.NotMet);
    }
}
