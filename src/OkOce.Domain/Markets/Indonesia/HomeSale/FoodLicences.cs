using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.Indonesia.HomeSale;

/// <summary>Licences for food that is also sold in Indonesia. They never bind an export offer.</summary>
internal static class FoodLicences
{
    internal static IReadOnlyList<Requirement> Requirements => [HomeIndustry, DistributionLicence];

    internal static Requirement HomeIndustry { get; } = new()
    {
        Id = new("ID-SPP-IRT-EXCLUDED"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Foods that a home industry number does not cover", "Pangan yang tidak boleh memakai SPP-IRT"),
        Criterion = Criterion.Standardisation,
        Level = Level.Product,
        Force = Force.Advice,
        Sectors = [Sector.CoffeeTeaCocoa, Sector.Spices, Sector.PalmAndCoconutSugar, Sector.ProcessedFood, Sector.Seafood],
        Law = new(
            "BPOM 22/2018, annex",
            new("https://analisaglobal.com/ditanya-hasil-uji-lab-2022-terkait-olahan-gula-rafinasi-dinkes-pangandaran-lpom-jelaskan-uji-lab-2020/2"),
            SourceTier.Other, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.From(2018, 9, 13))],
        Scope = Goods.FallUnder("02-22") & ProductFacts.Use.Is("human-food")
            & TradeFacts.AlsoSoldAtHome.Yes & TradeFacts.HomeLicence.Is("spp-irt"),
        Test = !ProductFacts.Processing.Is("canned", "frozen"),
        Remedy = new(
            new("Change to a dry shelf-stable process, or move to separate premises and ask for MD.",
                "Ubah ke proses kering tahan simpan, atau pindah ke tempat terpisah dan ajukan MD."),
            Actor.Maker, Days: 60),
    };

    // BPOM itself certifies export-only food without MD, so it is no condition of departure.
    internal static Requirement DistributionLicence { get; } = new()
    {
        Id = new("ID-BPOM-MD"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Distribution licence (MD) for food sold at home", "Izin edar MD untuk pangan yang dijual di dalam negeri"),
        Criterion = Criterion.Standardisation,
        Level = Level.Product,
        Force = Force.Advice,
        Sectors = [Sector.CoffeeTeaCocoa, Sector.Spices, Sector.PalmAndCoconutSugar, Sector.ProcessedFood, Sector.Seafood],
        Law = new(
            "Food Law 18/2012 Art. 91(1)-(2)",
            new("https://www.yumpu.com/id/document/view/24484727/undang-undang-republik-indonesia-nomor-18-tahun-2012-tentang-/37"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.Always)],
        Scope = Goods.FallUnder("02-22") & ProductFacts.Use.Is("human-food") & LabelFacts.RetailPacked.Yes & TradeFacts.AlsoSoldAtHome.Yes,
        Exemption = TradeFacts.HomeLicence.Is("spp-irt") & !ProductFacts.Processing.Is("canned", "frozen"),
        Test = Holds.Valid(IndonesianPapers.FoodLicence, Validity.PrintedExpiry),
        Remedy = new(
            new("Separate production room, pass the CPPOB inspection, register in e-reg.",
                "Pisahkan ruang produksi, lolos pemeriksaan CPPOB, daftar di e-reg."),
            Actor.Maker, Days: 60),
    };
}
