using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.UnitedStates;

/// <summary>The certificate of goods for children and the test behind it.</summary>
internal static class ChildrensProducts
{
    internal static IReadOnlyList<Requirement> Requirements =>
    [
        Certified, Tested, Filed,
    ];

    private static Specification<Situation> TestedWithin(Validity validity) => Holds.Valid(UnitedStatesTradePapers.AcceptedTest, validity);

    internal static Requirement Certified { get; } = new()
    {
        Id = new("US-CPSC-CPC"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Children's product certificate", "Sertifikat produk anak (CPC)"),
        Criterion = Criterion.Standardisation,
        Level = Level.Product,
        Force = Force.Border,
        Sectors =
        [
            Sector.FurnitureAndWood, Sector.Handicraft, Sector.TextileAndBatik,
            Sector.LeatherAndFootwear, Sector.Jewellery, Sector.ToysAndChildrens,
        ],
        Law = new(
            "15 U.S.C. 2063(a)(2)",
            new("http://www.laws9.com/uscode/html/uscode15/usc_sec_15_00002063----000-.html"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.Always)],
        Scope = Goods.FallUnder("3213", "3407", "39-97") & ProductFacts.ForChildren.Yes,
        // The certificate itself has no term; the tests behind it have.
        Test = Holds.Valid(UnitedStatesTradePapers.ChildrensCertificate, Validity.NoExpiry),
        Remedy = new(
            new("Fix the age group, test at a laboratory that CPSC accepts, draft the certificate for the importer.",
                "Tetapkan umur pemakai, uji di lab yang diakui CPSC, siapkan draf sertifikat untuk importir."),
            Actor.Importer, Days: 21),
    };

    internal static Requirement Tested { get; } = new()
    {
        Id = new("US-CPSC-THIRD-PARTY-TEST"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Children's goods tested by a laboratory that CPSC accepts", "Produk anak diuji lab yang diakui CPSC"),
        Criterion = Criterion.Standardisation,
        Level = Level.Product,
        Force = Force.Border,
        Sectors = [Sector.FurnitureAndWood, Sector.TextileAndBatik, Sector.LeatherAndFootwear, Sector.Jewellery, Sector.ToysAndChildrens],
        Law = new(
            "15 U.S.C. 2063(a)(2), (i)(3); 16 CFR 1107.21(b)-(d)",
            new("https://law.lawstack.com/laws/16-cfr_s_1107-21_periodic-testing"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.Always)],
        Scope = Goods.FallUnder("3213", "3407", "39-97") & ProductFacts.ForChildren.Yes,
        // Small batches are excused from the third-party test of Group B rules only, and never from the certificate.
        Exemption = UnitedStatesProductSafetyFacts.GroupARule.No & UnitedStatesProductSafetyFacts.SmallBatch.Yes
            & UnitedStatesProductSafetyFacts.UnitsLastYear.AtMost(7_500),
        Test = (UnitedStatesProductSafetyFacts.ProductionRun.Is("one-run-under-a-year") & TestedWithin(Validity.NoExpiry))
            | (UnitedStatesProductSafetyFacts.PeriodicTestPlan.Is("yearly") & TestedWithin(Validity.MonthsFromResult(12)))
            | (UnitedStatesProductSafetyFacts.PeriodicTestPlan.Is("production-plan") & TestedWithin(Validity.MonthsFromResult(24)))
            | (UnitedStatesProductSafetyFacts.PeriodicTestPlan.Is("iso-17025") & TestedWithin(Validity.MonthsFromResult(36))),
        Remedy = new(
            new("Test at a laboratory that CPSC accepts, and again within the term of the test plan or after any material change.",
                "Uji di lab yang diakui CPSC, dan ulangi menurut rencana uji atau setelah perubahan bahan."),
            Actor.Maker, Days: 21),
    };

    internal static Requirement Filed { get; } = new()
    {
        Id = new("US-CPSC-EFILING"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Certificate data filed electronically at entry", "Data sertifikat dikirim elektronik saat barang masuk"),
        Criterion = Criterion.Capacity,
        Level = Level.Consignment,
        Force = Force.Border,
        Sectors =
        [
            Sector.FurnitureAndWood, Sector.Handicraft, Sector.TextileAndBatik,
            Sector.LeatherAndFootwear, Sector.Jewellery, Sector.ToysAndChildrens,
        ],
        Law = new(
            "16 CFR 1110; 90 FR 1800",
            new("https://regulations.justia.com/regulations/fedreg/2025/01/08/2024-30826.html"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.From(2026, 7, 8)) { Announced = new(2025, 1, 8) }],
        Scope = Goods.FallUnder("3213", "3407", "39-97") & ProductFacts.ForChildren.Yes,
        Test = UnitedStatesProductSafetyFacts.CertificateFiled.Yes,
        Remedy = new(
            new("Give the importer product identifier, rules, factory and test dates, laboratory and contact before shipping.",
                "Berikan ID produk, daftar aturan, tanggal produksi dan uji, lab, dan kontak kepada importir sebelum pengiriman."),
            Actor.Importer, Days: 3),
    };
}
