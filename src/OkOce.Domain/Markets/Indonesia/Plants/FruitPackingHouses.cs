using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.Indonesia.Plants;

/// <summary>Registered packing houses, where a protocol with the destination asks for them.</summary>
internal static class FruitPackingHouses
{
    internal static IReadOnlyList<Requirement> Requirements => [TowardsChina];

    internal static Requirement TowardsChina { get; } = new()
    {
        Id = new("ID-PACKING-HOUSE"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new(
            "Registered packing house for mangosteen, salak and dragon fruit to China",
            "Rumah kemas terdaftar untuk manggis, salak, dan buah naga ke Tiongkok"),
        Criterion = Criterion.Capacity,
        Level = Level.Facility,
        Force = Force.Home,
        Sectors = [Sector.FreshProduce],
        Law = new(
            "Protocols with China on salak (2009 guideline) and mangosteen (11 December 2017)",
            new("https://docplayer.info/39803732-Pedoman-pendaftaran-rumah-pengemasan-packing-house-registration-guideline.html"),
            SourceTier.OfficialGuidance, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.Always)],
        // For other goods and countries registration is voluntary.
        Scope = Goods.GoToMarket("CN")
            & ((Goods.FallUnder("080450") & ProductFacts.Species.Is("Garcinia mangostana"))
                | (Goods.FallUnder("081090") & ProductFacts.Species.Is("Salacca zalacca", "Selenicereus undatus", "Hylocereus undatus", "Hylocereus polyrhizus")))
            & ProductFacts.Processing.Is("fresh"),
        Test = Holds.Valid(IndonesianPapers.PackingHouseRegistration, Validity.PrintedExpiry),
        Remedy = new(
            new("Pack at a registered packing house nearby, or ask the provincial food safety office (OKKPD) to register yours; list growers and plot codes.",
                "Kemas di rumah kemas terdaftar terdekat, atau ajukan registrasi ke OKKPD; daftar petani dan kode kebun."),
            Actor.Maker, Days: 45),
    };
}
