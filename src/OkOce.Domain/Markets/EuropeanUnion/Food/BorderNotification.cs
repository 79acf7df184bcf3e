using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.EuropeanUnion.Food;

/// <summary>Notice to the border control post before the goods arrive.</summary>
internal static class BorderNotification
{
    internal static IReadOnlyList<Requirement> Requirements => [EntryDocument, EntryDocumentOfCompositeFood];

    // Plants and fresh produce are notified too, by rules that are not declared; organic goods by their certificate of inspection.
    internal static Requirement EntryDocument { get; } = new()
    {
        Id = new("EU-TRACES-CHED"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Importer gives notice with a health entry document (CHED)", "Importir memberi tahu lebih dulu dengan dokumen masuk (CHED)"),
        Criterion = Criterion.Capacity,
        Level = Level.Importer,
        Force = Force.Border,
        Sectors = [Sector.Spices, Sector.ProcessedFood, Sector.Seafood, Sector.FreshProduce],
        Law = EuropeanReading.OfficialText(
            "Implementing Regulation (EU) 2019/1013, art. 1; Implementing Regulation (EU) 2019/1793, art. 4", "reg_impl/2019/1013"),
        Enactments = [new(Period.From(2019, 12, 14)) { Announced = new(2019, 6, 21) }],
        Scope = EuropeanGoods.Fishery | (EuropeanGoods.Nutmeg & !NutmegAtTheBorder.SmallConsignment),
        Test = Holds.Valid(EuropeanFoodPapers.EntryDocument, Validity.PerShipment),
        Remedy = new(
            new("Send the papers to the importer days before arrival: notice is due one working day ahead.",
                "Kirim dokumen ke importir beberapa hari sebelum tiba: pemberitahuan paling lambat satu hari kerja sebelumnya."),
            Actor.Importer),
    };

    internal static Requirement EntryDocumentOfCompositeFood { get; } = EntryDocument with
    {
        Id = new("EU-TRACES-CHED-COMPOSITE"),
        Title = new("Importer gives notice of composite food with a health entry document (CHED)", "Importir memberi tahu pangan komposit dengan dokumen masuk (CHED)"),
        Law = EuropeanReading.OfficialText(
            "Implementing Regulation (EU) 2019/1013, art. 1; Delegated Regulation (EU) 2021/630, art. 3, Annex", "reg_del/2021/630"),
        Enactments = [new(Period.From(2021, 4, 21))],
        Scope = CompositeFood.NeedsBorderPost,
    };
}
