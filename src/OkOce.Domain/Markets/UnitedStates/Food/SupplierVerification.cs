using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.UnitedStates.Food;

/// <summary>The importer that answers for foreign food.</summary>
internal static class SupplierVerification
{
    internal static IReadOnlyList<Requirement> Requirements =>
    [
        ImporterNamed,
    ];

    internal static Requirement ImporterNamed { get; } = new()
    {
        Id = new("US-FDA-FSVP"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Importer's foreign supplier verification (FSVP)", "Verifikasi pemasok asing oleh importir (FSVP)"),
        Criterion = Criterion.Capacity,
        Level = Level.Importer,
        Force = Force.Border,
        Sectors =
        [
            Sector.CoffeeTeaCocoa, Sector.Spices, Sector.PalmAndCoconutSugar,
            Sector.ProcessedFood, Sector.FreshProduce, Sector.HerbalAndSupplements,
        ],
        Law = new(
            "21 U.S.C. 384a; 21 CFR 1.509(a)",
            new("https://lexbuild.dev/ecfr/title-21/chapter-I/part-1/section-1.509"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.From(2017, 5, 30)) { Announced = new(2015, 11, 27) }],
        Scope = Foods.All & !Goods.FallUnder("2203-2208"),
        // Seafood and juice are verified under their own hazard-plan rules instead.
        Exemption = (Foods.Eaten & (Foods.Seafood | Foods.MixedSeafood))
            | (Goods.FallUnder("2009") & Every.Facility(UnitedStatesFoodFacts.JuiceHaccp.Yes))
            | UnitedStatesShipmentFacts.FoodShipmentPurpose.Is("own-use", "testing-sample"),
        Test = Holds.Valid(UnitedStatesPapers.VerifyingImporter, Validity.NoExpiry),
        Remedy = new(
            new("Ask the buyer who the FSVP importer is; give it hazard analysis, hygiene and recall procedures, recent tests and the allergen list.",
                "Tanyakan siapa importir FSVP; beri analisis bahaya, prosedur kebersihan dan penarikan, hasil uji, dan daftar alergen."),
            Actor.Importer, Days: 30),
    };
}
