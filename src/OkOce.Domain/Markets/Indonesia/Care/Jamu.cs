using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.Indonesia.Care;

/// <summary>Traditional medicine without chemical drugs.</summary>
internal static class Jamu
{
    internal static IReadOnlyList<Requirement> Requirements => [NoChemicalDrug];

    // Binding although it is a law of the home market: who makes traditional medicine may not make such goods at all, wherever they are sold.
    internal static Requirement NoChemicalDrug { get; } = new()
    {
        Id = new("ID-BPOM-JAMU-BKO"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("No chemical drug in jamu", "Jamu tanpa bahan kimia obat"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.Home,
        Sectors = [Sector.HerbalAndSupplements],
        Law = new(
            "Permenkes 7/2012 Art. 7(b); Permenkes 6/2012",
            new("https://id.scribd.com/document/365003416/Tugas-Kelompok-Makalah-Perundangan-Ot"),
            SourceTier.Other, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.Always)],
        Scope = Goods.FallUnder("1211", "1302", "2106", "3003", "3004")
            & (TradeFacts.TraditionalMedicine.Yes | ProductFacts.Use.Is("supplement")),
        Test = Every.Lot(TradeFacts.ChemicalDrugFound.No),
        Remedy = new(
            new("Never buy mixed powder without a test; test each batch.",
                "Jangan beli campuran bubuk tanpa uji; uji tiap batch."),
            Actor.Maker, Days: 10),
    };
}
