using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.EuropeanUnion.Timber;

/// <summary>Due diligence by the Union operator under the timber regulation, which the deforestation regulation replaces.</summary>
internal static class TimberRegulation
{
    // A FLEGT licence, or a permit for a protected species, counts as lawful harvest (art. 3).
    private static readonly Specification<Situation> ShownLawful =
        Holds.Valid(IndonesianPapers.VLegal, Validity.PerShipment)
        | Holds.Valid(EuropeanTimberPapers.DueDiligenceFile, Validity.PerShipment);

    internal static IReadOnlyList<Requirement> Requirements => [DueDiligence, Tail];

    internal static Requirement DueDiligence { get; } = new()
    {
        Id = new("EU-TIMBER-EUTR"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Timber: due diligence by the Union operator", "Kayu: uji tuntas oleh operator UE"),
        Criterion = Criterion.Standardisation,
        Level = Level.Importer,
        Force = Force.OnSale,
        Sectors = [Sector.FurnitureAndWood, Sector.Handicraft],
        Law = EuropeanReading.OfficialText(
            "Regulation (EU) 995/2010, arts 3, 4, 6, Annex; repealed by Regulation (EU) 2023/1115, art. 37(1)", "reg/2010/995"),
        // Its end was believed to be 2024, then 2025, then 2026.
        Enactments =
        [
            new(Period.From(2013, 3, 3)) { Withdrawn = Deforestation.Adopted },
            new(Period.From(2013, 3, 3).Through(2024, 12, 29)) { Announced = Deforestation.Adopted, Withdrawn = Deforestation.PostponedOnce },
            new(Period.From(2013, 3, 3).Through(2025, 12, 29)) { Announced = Deforestation.PostponedOnce, Withdrawn = Deforestation.PostponedTwice },
            new(Period.From(2013, 3, 3).Through(2026, 12, 29)) { Announced = Deforestation.PostponedTwice },
        ],
        Scope = TimberGoods.OldAnnex,
        Test = ShownLawful | Holds.Valid(IndonesianPapers.CitesExportPermit, Validity.PerShipment),
        Remedy = new(new("Send the FLEGT licence along.", "Sertakan lisensi FLEGT."), Actor.Importer),
    };

    internal static Requirement Tail { get; } = DueDiligence with
    {
        Id = new("EU-TIMBER-EUTR-TAIL"),
        Title = new("Old timber rules for timber felled before 29 June 2023", "Aturan kayu lama untuk kayu yang ditebang sebelum 29 Juni 2023"),
        Law = EuropeanReading.OfficialText("Regulation (EU) 2023/1115, art. 37(2)-(3)", "reg/2023/1115"),
        // Art. 37(2) lets the old law stand "until 31 December 2029", art. 37(3) asks the new one "from 31 December
        // 2029": on the day that both name, the stricter is taken. The two earlier tails are a year shorter each.
        Enactments =
        [
            new(Period.From(2024, 12, 30).Through(2027, 12, 30)) { Announced = Deforestation.Adopted, Withdrawn = Deforestation.PostponedOnce },
            new(Period.From(2025, 12, 30).Through(2028, 12, 30)) { Announced = Deforestation.PostponedOnce, Withdrawn = Deforestation.PostponedTwice },
            new(Period.From(2026, 12, 30).Through(2029, 12, 30)) { Announced = Deforestation.PostponedTwice },
        ],
        Scope = TimberGoods.OldAnnex & Some.Lot(EuropeanTimberFacts.HarvestedLast.Before(TimberGoods.FirstHarvest)),
        Test = Holds.Valid(EuropeanTimberPapers.OldTimberProof, Validity.NoExpiry) & ShownLawful,
        Remedy = new(
            new("Keep dated purchase records of old teak and old stock.", "Simpan bukti beli bertanggal untuk jati lama dan stok lama."),
            Actor.Importer),
        Succeeds = new("EU-TIMBER-EUTR"),
    };
}
