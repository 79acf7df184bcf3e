using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.UnitedStates;

/// <summary>Lead in paint and in goods for children.</summary>
internal static class Lead
{
    internal static IReadOnlyList<Requirement> Requirements =>
    [
        LeadInPaintKept, LeadInSubstrateKept,
    ];

    private static Limit Paint { get; } = new(
        UnitedStatesProductSafetyFacts.LeadInCoating,
        new LimitStep(Amount.Of(600m, Unit.MilligramPerKilogram), Period.From(1978, 2, 28).Through(2009, 8, 13), "16 CFR 1303.1 before 14 August 2009"),
        new LimitStep(Amount.Of(90m, Unit.MilligramPerKilogram), Period.From(2009, 8, 14), "16 CFR 1303.1; Federal Register document E8-30238"));

    private static Limit Substrate { get; } = new(
        UnitedStatesProductSafetyFacts.LeadInMaterial,
        new LimitStep(Amount.Of(600m, Unit.MilligramPerKilogram), Period.From(2009, 2, 10).Through(2009, 8, 13), "15 U.S.C. 1278a(a)(2)"),
        new LimitStep(Amount.Of(300m, Unit.MilligramPerKilogram), Period.From(2009, 8, 14).Through(2011, 8, 13), "15 U.S.C. 1278a(a)(2)"),
        new LimitStep(Amount.Of(100m, Unit.MilligramPerKilogram), Period.From(2011, 8, 14), "15 U.S.C. 1278a(a)(2)"));

    internal static Requirement LeadInPaintKept { get; } = new()
    {
        Id = new("US-CPSC-LEAD-PAINT"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Lead in paint at most 90 mg/kg", "Timbal dalam cat paling banyak 90 mg/kg"),
        Criterion = Criterion.Quality,
        Level = Level.Product,
        Force = Force.Border,
        Sectors = [Sector.FurnitureAndWood, Sector.Handicraft, Sector.Jewellery, Sector.ToysAndChildrens],
        Law = new(
            "16 CFR 1303.1, 1303.4",
            new("https://lexbuild.dev/ecfr/title-16/chapter-II/part-1303/section-1303.4"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.From(1978, 2, 28))],
        // Furniture for grown-ups is in, not only children's.
        Scope = (Goods.FallUnder("9401-9403", "9503") | (Goods.FallUnder("39-97") & ProductFacts.ForChildren.Yes))
            & ProductFacts.Coated.Yes,
        Test = Paint.Kept,
        Remedy = new(
            new("Buy paint with a lead certificate, test every colour.",
                "Beli cat bersertifikat timbal, uji setiap warna."),
            Actor.Maker, Days: 7),
    };

    internal static Requirement LeadInSubstrateKept { get; } = new()
    {
        Id = new("US-CPSC-LEAD-SUBSTRATE"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Lead in children's products at most 100 mg/kg", "Timbal dalam produk anak paling banyak 100 mg/kg"),
        Criterion = Criterion.Quality,
        Level = Level.Product,
        Force = Force.Border,
        Sectors =
        [
            Sector.FurnitureAndWood, Sector.Handicraft, Sector.TextileAndBatik,
            Sector.LeatherAndFootwear, Sector.Jewellery, Sector.ToysAndChildrens,
        ],
        Law = new(
            "15 U.S.C. 1278a(a)(2); 16 CFR 1500.87, 1500.91",
            new("https://checkoutapi.com/uscode/title15_chapter30_section1278a"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.From(2009, 2, 10))],
        // The metal of bicycles has a figure of its own.
        Scope = Goods.FallUnder(HsSet.Of("3213", "3407", "39-97").Except("8712")) & ProductFacts.ForChildren.Yes,
        // Untreated wood, textile and the like need no test. They are not excused from the figure (16 CFR 1500.91),
        // so what a test found counts for them too.
        Test = Substrate.Kept
            | (UnitedStatesProductSafetyFacts.OnlyDeterminedMaterials.Yes & UnitedStatesProductSafetyFacts.LeadInMaterial.IsNotTested),
        Remedy = new(
            new("Avoid recycled metal, brass and PVC; test each material and colour.",
                "Hindari logam daur ulang, kuningan, dan PVC; uji tiap bahan dan warna."),
            Actor.Maker, Days: 10),
    };
}
