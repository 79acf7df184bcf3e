using OkOce.Domain.Dossiers;
using OkOce.Domain.Markets.Indonesia;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.Indonesia;

public class RawMaterialBanTests
{
    private static readonly Dossier Rattan = Home.Goods("handicraft", "140120");

    private static Dossier Wood(string hs) => Home.Goods("furniture-and-wood", hs).Of(ProductFacts.Materials, Members.Exactly("wood"));

    [Fact]
    public void Logs_may_not_leave_whatever_is_done_to_them() => Wood("4403").Says("ID-WOOD-RAW-BAN", "2026-11-24").Should().Be(Outcome.NotMet);

    [Theory]
    [InlineData(6, Outcome.Met)]
    [InlineData(6.1, Outcome.NotMet)]
    public void Sawn_wood_of_exactly_6_mm_may_leave(decimal millimetres, Outcome outcome) =>
        Wood("4407").Is(WoodFacts.Working, "sawn-rough").Of(WoodFacts.Thickness, Amount.Of(millimetres, Unit.Millimetre))
            .Says("ID-WOOD-RAW-BAN", "2026-11-24").Should().Be(outcome);

    [Theory]
    [InlineData("planed-four-sides", Outcome.Met)]
    [InlineData("finger-jointed", Outcome.Met)]
    [InlineData("sawn-rough", Outcome.Unknown)]
    public void Worked_sawn_wood_may_leave_at_any_thickness_and_rough_wood_is_asked_for_its_own(string working, Outcome outcome) =>
        Wood("4407").Is(WoodFacts.Working, working).Says("ID-WOOD-RAW-BAN", "2026-11-24").Should().Be(outcome);

    [Theory]
    [InlineData("superficially-worked", Outcome.NotMet)]
    [InlineData("finished-article", Outcome.NotApplicable)]
    public void A_carving_worked_only_on_the_surface_may_not_leave(string working, Outcome outcome) =>
        Wood("4420").Is(WoodFacts.Working, working).Says("ID-WOOD-RAW-BAN", "2026-11-24").Should().Be(outcome);

    [Theory]
    [InlineData("ID-RATTAN-RAW-BAN-OLD", "2023-07-18")]
    [InlineData("ID-RATTAN-RAW-BAN", "2023-07-19")]
    public void Polished_rattan_may_not_leave_and_woven_rattan_may(string id, string day)
    {
        var thick = Rattan.Of(WoodFacts.RattanDiameter, Amount.Of(20, Unit.Millimetre));
        thick.Is(WoodFacts.RattanForm, "polished").Says(id, day).Should().Be(Outcome.NotMet);
        thick.Is(WoodFacts.RattanForm, "woven-or-finished").Says(id, day).Should().Be(Outcome.Met);
    }

    [Theory]
    [InlineData(12, Outcome.Unknown)]
    [InlineData(12.1, Outcome.NotMet)]
    public void Thin_rattan_waits_for_the_word_of_customs_and_is_never_silently_freed(decimal millimetres, Outcome outcome)
    {
        var core = Rattan.Is(WoodFacts.RattanForm, "core").Of(WoodFacts.RattanDiameter, Amount.Of(millimetres, Unit.Millimetre));
        core.Says("ID-RATTAN-RAW-BAN", "2026-11-24").Should().Be(outcome);
    }

    [Theory]
    [InlineData("fresh", Outcome.NotMet)]
    [InlineData("dried", Outcome.Met)]
    [InlineData("ground", Outcome.Met)]
    public void Porang_leaves_as_chips_or_flour_only(string processing, Outcome outcome)
    {
        var porang = Home.Goods("fresh-produce", "071490").Is(ProductFacts.Species, "Amorphophallus muelleri").Is(ProductFacts.Processing, processing);
        porang.Says("ID-PORANG-BAN", "2023-07-19").Should().Be(outcome);
        porang.Says("ID-PORANG-BAN", "2023-07-18").Should().BeNull();
    }

    [Fact]
    public void Cassava_under_the_same_code_is_not_porang() =>
        Home.Goods("fresh-produce", "071410").Is(ProductFacts.Species, "Manihot esculenta").Is(ProductFacts.Processing, "fresh")
            .Says("ID-PORANG-BAN", "2026-11-24").Should().Be(Outcome.NotApplicable);
}
