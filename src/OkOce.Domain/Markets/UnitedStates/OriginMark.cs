using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.UnitedStates;

/// <summary>The mark of the country of origin.</summary>
internal static class OriginMark
{
    internal static IReadOnlyList<Requirement> Requirements =>
    [
        Marked,
    ];

    internal static Requirement Marked { get; } = new()
    {
        Id = new("US-CBP-ORIGIN-MARK"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Country of origin in English on every article", "Negara asal dalam bahasa Inggris pada tiap barang"),
        Criterion = Criterion.Standardisation,
        Level = Level.Product,
        Force = Force.Border,
        Sectors = Sector.All,
        Law = new(
            "19 U.S.C. 1304(a), (b); 19 CFR 134.32(a)-(i), 134.33",
            new("https://law.onecle.com/uscode/19/1304.html"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.Always)],
        Scope = Goods.FallUnder("01-97"),
        // What cannot be marked, and what is on the list of 134.33, is marked on its outermost pack instead. 19 U.S.C. 1304(b).
        // Nor need the piece itself be marked that reaches the buyer in a pack which names the origin: sugar, spices, soap. 19 CFR 134.32(d).
        Exemption = (UnitedStatesMarkingFacts.MarkingException.Is("cannot-be-marked", "on-j-list", "sold-in-its-pack") & UnitedStatesMarkingFacts.ContainerMarked.Yes)
            | UnitedStatesMarkingFacts.MarkingException.Is("crude-material", "processed-in-us", "importer-use", "over-20-years"),
        Test = UnitedStatesMarkingFacts.OriginMarked.Yes,
        Remedy = new(
            new("Print, stamp, sew or burn \"Made in Indonesia\" on each piece and pack.",
                "Cetak, cap, jahit, atau bakar \"Made in Indonesia\" pada tiap barang dan kemasan."),
            Actor.Maker, Days: 2),
    };
}
