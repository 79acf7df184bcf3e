using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.UnitedStates.Food;

/// <summary>Filth, insanitary places, and substances that bar a food.</summary>
internal static class Adulteration
{
    internal static IReadOnlyList<Requirement> Requirements =>
    [
        Clean, MadeCleanly, NothingProhibited, NoKratom,
    ];

    private static Specification<Situation> IsKratom { get; } =
        ProductFacts.Species.Is("Mitragyna speciosa") | UnitedStatesFoodFacts.WatchedIngredients.Has("kratom");

    internal static Requirement Clean { get; } = new()
    {
        Id = new("US-FDA-ADULTERATED-FILTH"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Filthy, putrid or decomposed food", "Pangan kotor, busuk, atau rusak"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.Border,
        Sectors = Sector.Foods,
        Law = new(
            "FD&C Act §402(a)(3) (21 U.S.C. 342(a)(3))",
            new("http://caselaw.lp.findlaw.com/casecode/uscodes/21/chapters/9/subchapters/iv/sections/section_342.html"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.Always)],
        Scope = Foods.All,
        Test = Every.Lot(UnitedStatesFoodFacts.FilthFound.No),
        Remedy = new(
            new("Chill or dry at once, sort, keep insects and rodents out, look at every lot before packing.",
                "Dinginkan atau keringkan segera, sortir, cegah serangga dan tikus, periksa tiap lot sebelum dikemas."),
            Actor.Maker),
    };

    internal static Requirement MadeCleanly { get; } = new()
    {
        Id = new("US-FDA-INSANITARY"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Made or kept under insanitary conditions", "Dibuat atau disimpan di tempat tidak higienis"),
        Criterion = Criterion.Quality,
        Level = Level.Facility,
        Force = Force.Border,
        Sectors = Sector.Foods,
        Law = new(
            "FD&C Act §402(a)(4) (21 U.S.C. 342(a)(4)); 21 U.S.C. 381(a)",
            new("http://caselaw.lp.findlaw.com/casecode/uscodes/21/chapters/9/subchapters/iv/sections/section_342.html"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.Always)],
        Scope = Foods.All,
        // The place condemns the food: nothing need be found in it ("may have become contaminated").
        Test = Every.Facility(UnitedStatesFoodFacts.InsanitaryFindingOpen.No),
        Remedy = new(
            new("Correct what the inspection found, keep the cleaning records, ask for a new inspection.",
                "Perbaiki temuan, simpan catatan kebersihan, minta pemeriksaan ulang."),
            Actor.Maker),
    };

    internal static Requirement NothingProhibited { get; } = new()
    {
        Id = new("US-FDA-PROHIBITED-SUBSTANCES"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Substances banned in food", "Bahan terlarang dalam pangan"),
        Criterion = Criterion.Quality,
        Level = Level.Product,
        Force = Force.Border,
        Sectors =
        [
            Sector.CoffeeTeaCocoa, Sector.Spices, Sector.PalmAndCoconutSugar,
            Sector.ProcessedFood, Sector.Seafood, Sector.HerbalAndSupplements,
        ],
        Law = new(
            "21 CFR 189.110, .113, .120, .130, .135, .145, .180, .190",
            new("https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfCFR/CFRSearch.cfm?CFRPart=189"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.Always)],
        // Goods to which nothing is added by their codes, such as whole nutmeg, coffee beans, fresh fruit or plain shrimp, are not asked.
        Scope = Foods.Human & !Goods.FallUnder("02", "0301-0308", "0701-0709", "0713-0714", "0801-0810", "0901", "0903-0908", "1001-1008"),
        // Coumarin that cassia has by nature is not added coumarin. 21 CFR 189.130(b).
        Test = !UnitedStatesFoodFacts.WatchedIngredients.HasAnyOf(
            "cyclamate", "calamus", "added-coumarin", "added-safrole", "dulcin", "cinnamyl-anthranilate", "cobalt-salts", "thiourea"),
        Remedy = new(
            new("Make an American recipe without cyclamate and calamus.",
                "Buat resep Amerika tanpa siklamat dan jeringau."),
            Actor.Maker, Days: 30),
    };

    internal static Requirement NoKratom { get; } = new()
    {
        Id = new("US-FDA-KRATOM"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Kratom not admitted as food or supplement", "Kratom tidak diterima sebagai pangan atau suplemen"),
        Criterion = Criterion.Quality,
        Level = Level.Product,
        Force = Force.Border,
        Sectors = [Sector.HerbalAndSupplements],
        Law = new(
            "21 U.S.C. 342(f)(1)(B), 350b; Import Alert 54-15",
            new("https://ahpa.gomembers.com/News/Alerts/TabId/100/ArtMID/1052/ArticleID/21/Import-Alert-54-15.aspx"),
            SourceTier.OfficialGuidance, Read: new(2026, 11, 24), ReviewBy: new(2027, 1, 24)),
        Enactments = [new(Period.From(2014, 2, 28))],
        Scope = Goods.FallUnder("0902-0903", "1211", "1302", "2101", "2106", "3003-3004") & Foods.Eaten & IsKratom,
        // Kratom is refused whatever else holds, so the test denies the scope.
        Test = !IsKratom,
        Remedy = new(
            new("Do not ship it as food or supplement: nothing that the maker does opens the way.",
                "Jangan kirim sebagai pangan atau suplemen: tidak ada yang dapat diperbaiki oleh usaha."),
            Actor.Authority),
    };
}
