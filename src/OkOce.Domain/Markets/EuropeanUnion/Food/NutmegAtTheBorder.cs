using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.EuropeanUnion.Food;

/// <summary>Special conditions for nutmeg from Indonesia: results and an official certificate with each consignment.</summary>
/// <remarks>
/// Origin decides, not the way: nutmeg of an Indonesian maker needs them also when it comes through a third country
/// (arts 10(1), 11(2)(a)).
/// </remarks>
internal static class NutmegAtTheBorder
{
    // Art. 1(3), for dry goods: 2 kg for oneself, 10 kg as a sample, for display or research; both figures are in.
    internal static Specification<Situation> SmallConsignment { get; } =
        (EuropeanShipmentFacts.Purpose.Is("personal") & EuropeanShipmentFacts.NetWeight.AtMost(2m))
        | (EuropeanShipmentFacts.Purpose.Is("trade-sample", "lab-sample", "display", "scientific") & EuropeanShipmentFacts.NetWeight.AtMost(10m));

    // Art. 11(2)(j): "not more than four months from the date of issue, but in any case no longer than six
    // months from the date of the results": good on the last day of the earlier term, for one consignment.
    private static readonly Validity CertificateTerm = Validity.EarlierOf(
        Validity.PerShipment,
        Validity.EarlierOf(Validity.MonthsFromIssue(4), Validity.MonthsFromResult(6)));

    internal static IReadOnlyList<Requirement> Requirements => [Certificate2016, Certificate2019, Certificate];

    internal static Requirement Certificate { get; } = new()
    {
        Id = new("EU-OC-NUTMEG-CERT"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Official certificate and results with each nutmeg consignment", "Sertifikat resmi dan hasil uji tiap kiriman pala"),
        Criterion = Criterion.Quality,
        Level = Level.Consignment,
        Force = Force.Border,
        Sectors = [Sector.Spices],
        // The list is reviewed every six months (art. 12).
        Law = EuropeanReading.OfficialText(
            "Implementing Regulation (EU) 2019/1793, arts 1(3), 9-11, Annex II part 1 row 8, Annex IV", "reg_impl/2019/1793", reviewBy: new(2027, 1, 31)),
        Enactments = [new(Period.From(2022, 7, 3)) { Announced = new(2022, 6, 13) }],
        Scope = EuropeanGoods.Nutmeg,
        Exemption = SmallConsignment,
        Test = Holds.Valid(EuropeanFoodPapers.NutmegCertificate, CertificateTerm)
            & Holds.Valid(EuropeanFoodPapers.AflatoxinReport, Validity.PerShipment)
            & EuropeanShipmentFacts.CodeOnEveryBag.Yes,
        Remedy = new(
            new("Ask the authority for sampling, analysis and certificate, in a language of the state of entry; print its code on every sack.",
                "Ajukan pengambilan contoh, uji, dan sertifikat ke otoritas, dalam bahasa negara masuk; cetak kodenya di tiap karung."),
            Actor.Authority, Days: 21),
        Succeeds = new("EU-OC-NUTMEG-CERT-2019"),
    };

    // The same conditions, but small consignments for the listed purposes were excused up to 30 kg.
    internal static Requirement Certificate2019 { get; } = Certificate with
    {
        Id = new("EU-OC-NUTMEG-CERT-2019"),
        Law = EuropeanReading.OfficialText(
            "Implementing Regulation (EU) 2019/1793, arts 9-11, Annex II, Annex IV; Implementing Regulation (EU) 2022/913, recitals 4-5", "reg_impl/2019/1793"),
        Enactments =
        [
            new(Period.From(2019, 12, 14)) { Announced = new(2019, 10, 29), Withdrawn = new(2022, 6, 13) },
            new(Period.From(2019, 12, 14).Through(2022, 7, 2)) { Announced = new(2022, 6, 13) },
        ],
        Exemption = EuropeanShipmentFacts.Purpose.Is("personal", "trade-sample", "lab-sample", "display", "scientific")
            & EuropeanShipmentFacts.NetWeight.AtMost(30m),
        Succeeds = new("EU-OC-NUTMEG-CERT-2016"),
    };

    // For how long that certificate was good, and whom its law excused, nobody read.
    internal static Requirement Certificate2016 { get; } = Certificate with
    {
        Id = new("EU-OC-NUTMEG-CERT-2016"),
        Title = new("Official certificate with each nutmeg consignment (before 14 December 2019)", "Sertifikat resmi tiap kiriman pala (sebelum 14 Desember 2019)"),
        Law = EuropeanReading.Unread("Implementing Regulation (EU) 884/2014, as amended by Implementing Regulation (EU) 2016/24", "reg_impl/2016/24"),
        Enactments =
        [
            new(Period.Always) { Withdrawn = new(2019, 10, 29) },
            new(Period.Until(2019, 12, 13)) { Announced = new(2019, 10, 29) },
        ],
        Exemption = null,
        Test = Holds.Valid(EuropeanFoodPapers.NutmegCertificate, Validity.PerShipment),
        Succeeds = null,
    };
}
