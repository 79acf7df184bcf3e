using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.UnitedStates.Food;

/// <summary>What a laboratory may find in food.</summary>
internal static class Contaminants
{
    internal static IReadOnlyList<Requirement> Requirements =>
    [
        AflatoxinsKept, PeanutAflatoxinsKept, NoSalmonella, PesticidesTolerated,
    ];

    private static Limit Aflatoxins { get; } = new(
        LaboratoryFacts.AflatoxinTotal,
        new LimitStep(Amount.Of(20m, Unit.MicrogramPerKilogram), Period.Always, "CPG 555.400"));

    private static Limit PeanutAflatoxins { get; } = new(
        LaboratoryFacts.AflatoxinTotal,
        new LimitStep(Amount.Of(15m, Unit.MicrogramPerKilogram), Period.Always, "7 CFR 996.11"));

    internal static Requirement AflatoxinsKept { get; } = new()
    {
        Id = new("US-FDA-AFLATOXIN"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Total aflatoxins at most 20 µg/kg", "Aflatoksin total paling banyak 20 µg/kg"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.Border,
        Sectors = [Sector.CoffeeTeaCocoa, Sector.Spices, Sector.ProcessedFood, Sector.HerbalAndSupplements],
        Law = new(
            "21 U.S.C. 342(a)(1); CPG 555.400",
            new("https://www.fda.gov/regulatory-information/search-fda-guidance-documents/cpg-sec-555400-foods-adulteration-aflatoxin"),
            SourceTier.OfficialGuidance, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.Always)],
        // Peanuts and pistachios have guides of their own, which were not read.
        Scope = Goods.FallUnder(HsSet
            .Of("0801-0802", "0813", "0904-0910", "1005-1008", "1207", "1211", "1801-1806", "2008", "2103", "2106")
            .Except("080251-080252", "200811")) & Foods.Eaten,
        Test = Every.Lot(Aflatoxins.Kept),
        Remedy = new(
            new("Dry fast on raised racks, sort out mouldy pieces, test each lot.",
                "Keringkan cepat di para-para, sortir yang berjamur, uji tiap lot."),
            Actor.Maker, Days: 7),
    };

    internal static Requirement PeanutAflatoxinsKept { get; } = new()
    {
        Id = new("US-USDA-PEANUT-AFLATOXIN"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Raw peanuts: aflatoxins at most 15 µg/kg", "Kacang tanah mentah: aflatoksin paling banyak 15 µg/kg"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.Border,
        Sectors = [Sector.ProcessedFood, Sector.FreshProduce],
        // The figure was seen; where part 996 applies and how lots are inspected was not read.
        Law = new(
            "7 CFR 996.11",
            new("https://www.customsmobile.com/regulations/title7_chapterIX_part996_subjgrp536_section996.11"),
            SourceTier.OfficialText, Read: null, ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.Always)],
        Scope = Goods.FallUnder("1202") & Foods.Eaten,
        Test = Every.Lot(PeanutAflatoxins.Kept),
        Remedy = new(
            new("Ask the importer which inspection the lot must pass on arrival.",
                "Tanyakan kepada importir pemeriksaan apa yang harus dilalui lot ini saat tiba."),
            Actor.Importer),
    };

    internal static Requirement NoSalmonella { get; } = new()
    {
        Id = new("US-FDA-SALMONELLA"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("No Salmonella", "Bebas Salmonella"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.Border,
        Sectors = [Sector.CoffeeTeaCocoa, Sector.Spices, Sector.ProcessedFood, Sector.Seafood, Sector.HerbalAndSupplements],
        Law = new(
            "21 U.S.C. 342(a)(1); CPG 555.300",
            new("https://www.fda.gov/regulatory-information/search-fda-guidance-documents/cpg-sec-555300-foods-except-dairy-products-adulteration-salmonella"),
            SourceTier.OfficialGuidance, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.Always)],
        // Not only what is eaten as it is: food that will be cooked is sampled less (15 units), not excused.
        Scope = Foods.Human & !Goods.FallUnder("0401-0406"),
        Test = Every.Lot(LaboratoryFacts.SalmonellaFound.No),
        Remedy = new(
            new("Steam, roast or cook with a proven step, keep raw and finished goods apart, test finished lots.",
                "Kukus, sangrai, atau masak dengan tahap terbukti, pisahkan bahan mentah dan jadi, uji produk akhir."),
            Actor.Maker, Days: 7),
    };

    internal static Requirement PesticidesTolerated { get; } = new()
    {
        Id = new("US-EPA-PESTICIDE-TOLERANCE"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Pesticide residue needs a US tolerance", "Residu pestisida wajib punya toleransi AS"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.Border,
        Sectors = [Sector.CoffeeTeaCocoa, Sector.Spices, Sector.ProcessedFood, Sector.FreshProduce, Sector.HerbalAndSupplements],
        Law = new(
            "21 U.S.C. 346a(a)(1)-(2), 342(a)(2)(B); 40 CFR 180",
            new("https://www.customsmobile.com/uscode/21/346a."),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.Always)],
        Scope = Goods.FallUnder("07-13", "18", "20-21") & Foods.Eaten,
        // No default figure: a residue without a tolerance for the crop is unsafe however small. 21 U.S.C. 346a(a)(1).
        Test = Every.Lot(UnitedStatesFoodFacts.PesticidesFound.No | UnitedStatesFoodFacts.PesticidesWithinTolerance.Yes),
        Remedy = new(
            new("Compare the farmers' sprays with 40 CFR 180 for that crop; drop those without a tolerance.",
                "Cocokkan pestisida petani dengan 40 CFR 180 untuk komoditas itu; hentikan yang tanpa toleransi."),
            Actor.Maker, Days: 7),
    };
}
