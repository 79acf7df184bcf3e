using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.EuropeanUnion.Seafood;

/// <summary>The official certificate that goes with each consignment of fishery products, on the form of its day.</summary>
internal static class HealthCertificates
{
    private static readonly Specification<Situation> NewForm = Holds.Valid(EuropeanFishPapers.HealthCertificate, Validity.PerShipment);
    private static readonly Specification<Situation> OldForm = Holds.Valid(EuropeanFishPapers.OldHealthCertificate, Validity.PerShipment);

    internal static IReadOnlyList<Requirement> Requirements => [Old, Either, NewUnderOldAct, New];

    internal static Requirement New { get; } = new()
    {
        Id = new("EU-SEA-HEALTH-CERT"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Official certificate for fishery products (FISH-CRUST-HC)", "Sertifikat resmi produk perikanan (FISH-CRUST-HC)"),
        Criterion = Criterion.Quality,
        Level = Level.Consignment,
        Force = Force.Border,
        Sectors = [Sector.ProcessedFood, Sector.Seafood],
        Law = EuropeanReading.OfficialText("Delegated Regulation (EU) 2022/2292, art. 21(1)(b)", "reg_del/2022/2292"),
        Enactments = [new(Period.From(2022, 12, 15))],
        Scope = EuropeanGoods.Fishery,
        Test = NewForm,
        Remedy = new(
            new("Ask the local KKP office for the certificate of each shipment before departure.",
                "Minta sertifikat tiap pengiriman ke kantor KKP setempat sebelum berangkat."),
            Actor.Authority, Days: 5),
        Succeeds = new("EU-SEA-HEALTH-CERT-2022"),
    };

    internal static Requirement NewUnderOldAct { get; } = New with
    {
        Id = new("EU-SEA-HEALTH-CERT-2022"),
        Law = EuropeanReading.Unread("Delegated Regulation (EU) 2019/625; Implementing Regulation (EU) 2020/2235, Annex III chapter 28", "reg_impl/2020/2235"),
        Enactments = [new(Period.From(2022, 3, 16).Through(2022, 12, 14))],
        Succeeds = new("EU-SEA-HEALTH-CERT-2021"),
    };

    // Forms of before stayed good to 15 March 2022 when issued before 15 January 2022: the day of entry and the
    // day of issue both count, so the older form's paper is declared with its last day of issue.
    internal static Requirement Either { get; } = New with
    {
        Id = new("EU-SEA-HEALTH-CERT-2021"),
        Title = new("Official certificate for fishery products, on the new form or the older one", "Sertifikat resmi produk perikanan, formulir baru atau lama"),
        Law = EuropeanReading.Account(
            "Implementing Regulation (EU) 2020/2235, as amended by Implementing Regulation (EU) 2021/1329",
            "https://www.danskerhverv.dk/presse-og-nyheder/nyheder/2021/august/overgangsperiode-for-brug-af-nye-eu-importcertifikater-forlanges/",
            EuropeanReading.Day),
        Enactments = [new(Period.From(2021, 4, 21).Through(2022, 3, 15))],
        Test = NewForm | OldForm,
        Succeeds = new("EU-SEA-HEALTH-CERT-OLD"),
    };

    internal static Requirement Old { get; } = New with
    {
        Id = new("EU-SEA-HEALTH-CERT-OLD"),
        Title = new("Health certificate for fishery products on the form before 2021", "Sertifikat kesehatan produk perikanan formulir sebelum 2021"),
        Law = EuropeanReading.Account(
            "Regulation (EC) 2074/2005, Annex VI Appendix IV; since 14 December 2019 Implementing Regulation (EU) 2019/628",
            "https://businessdocbox.com/Logistics/87509579-European-commission-directorate-general-for-health-and-food-safety.html",
            EuropeanReading.EarlierDay),
        Enactments = [new(Period.Until(2021, 4, 20))],
        Test = OldForm,
        Succeeds = null,
    };
}
