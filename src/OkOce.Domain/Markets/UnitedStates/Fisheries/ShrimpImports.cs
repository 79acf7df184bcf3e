using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets.UnitedStates.Food;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.UnitedStates.Fisheries;

/// <summary>What goes with shrimp beside food law.</summary>
internal static class ShrimpImports
{
    internal static IReadOnlyList<Requirement> Requirements =>
    [
        HarvestTraced, Declared, NotWild,
    ];

    internal static Requirement HarvestTraced { get; } = new()
    {
        Id = new("US-NOAA-SIMP-SHRIMP"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Shrimp import monitoring (SIMP)", "Pemantauan impor udang (SIMP)"),
        Criterion = Criterion.Capacity,
        Level = Level.Consignment,
        Force = Force.Border,
        Sectors = [Sector.Seafood],
        Law = new(
            "50 CFR 300.322, 300.324(a)(3); 83 FR 17762",
            new("https://thefederalregister.org/83-FR/17762"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 2, 28)),
        Enactments = [new(Period.From(2018, 12, 31)) { Announced = new(2018, 4, 24) }],
        // Wild and farmed alike. Whether mixed products are on the list of codes was not read.
        Scope = Foods.PlainShrimp,
        Test = Holds.Valid(UnitedStatesTradePapers.HarvestData, Validity.PerShipment)
            & Holds.Valid(UnitedStatesTradePapers.FisheriesTradePermit, Validity.PrintedExpiry),
        Remedy = new(
            new("Register ponds, note each harvest by pond, link it to each production lot.",
                "Daftarkan tambak, catat panen per petak, hubungkan ke tiap lot produksi."),
            Actor.Maker, Days: 7),
    };

    internal static Requirement Declared { get; } = new()
    {
        Id = new("US-STATE-DS2031"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Shrimp declaration DS-2031", "Pernyataan udang DS-2031"),
        Criterion = Criterion.Capacity,
        Level = Level.Consignment,
        Force = Force.Border,
        Sectors = [Sector.Seafood],
        Law = new(
            "Public Law 101-162 §609; 64 FR 36946; 90 FR 20201",
            new("https://www.govinfo.gov/content/pkg/FR-2025-05-12/html/2025-08237.htm"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 5, 31)),
        Enactments = [new(Period.From(1996, 5, 1))],
        Scope = Foods.Shrimp,
        Test = Holds.Valid(UnitedStatesTradePapers.ShrimpDeclaration, Validity.PerShipment),
        Remedy = new(
            new("Fill the form for each shipment, sign the original, attach the pond papers.",
                "Isi formulir tiap kiriman, tanda tangani aslinya, lampirkan surat tambak."),
            Actor.Maker, Days: 2, Cost: "USD 0"),
    };

    internal static Requirement NotWild { get; } = new()
    {
        Id = new("US-STATE-609-WILD-SHRIMP"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Wild shrimp of Indonesia not admitted", "Udang tangkap laut Indonesia tidak diterima"),
        Criterion = Criterion.Standardisation,
        Level = Level.Lot,
        Force = Force.Border,
        Sectors = [Sector.Seafood],
        Law = new(
            "Public Law 101-162 §609; 85 FR of 30 April 2020; 90 FR 20201",
            new("https://www.govinfo.gov/content/pkg/FR-2020-04-30/html/2020-09185.htm"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2026, 12, 31)),
        Enactments = [new(Period.From(2020, 4, 30))],
        // Each list of certified nations read since 30 April 2020 leaves Indonesia out; earlier notices still left a way by other boxes.
        Scope = Foods.Shrimp & ProductFacts.WildOrFarmed.Is("wild"),
        Test = !ProductFacts.WildOrFarmed.Is("wild"),
        Remedy = new(
            new("Sell only farmed shrimp to America, wild shrimp elsewhere.",
                "Jual hanya udang tambak ke Amerika; udang tangkap ke pasar lain."),
            Actor.Authority),
    };
}
