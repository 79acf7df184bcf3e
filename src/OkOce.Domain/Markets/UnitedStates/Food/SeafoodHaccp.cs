using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.UnitedStates.Food;

/// <summary>The hazard plan of seafood and what the importer checks of it.</summary>
internal static class SeafoodHaccp
{
    internal static IReadOnlyList<Requirement> Requirements =>
    [
        Planned, CheckedByImporter, PlannedForMixedFood,
    ];

    // Who only raises, catches or sells over the counter does not process: 21 CFR 123.3(k)(2).
    private static Specification<Situation> DoesNotProcess { get; } = PlaceFacts.FacilityKind.Is("harvest-vessel-only", "farm", "retail");

    internal static Requirement Planned { get; } = new()
    {
        Id = new("US-FDA-SEAFOOD-HACCP"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Seafood HACCP plan", "Rencana HACCP hasil laut"),
        Criterion = Criterion.Quality,
        Level = Level.Facility,
        Force = Force.Border,
        Sectors = [Sector.Seafood],
        Law = new(
            "21 CFR 123.3(k), 123.6(a)-(b), 123.11",
            new("http://www.law.cornell.edu/cfr/text/21/123.6?qt-cfr_tabs=0"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.From(1997, 12, 18))],
        Scope = Foods.Seafood & Foods.Eaten,
        // The rule asks for a plan and records and gives neither a term of months.
        Test = Every.Facility(DoesNotProcess
            | (Holds.Valid(UnitedStatesPapers.SeafoodHaccpPlan, Validity.NoExpiry) & Holds.Valid(UnitedStatesPapers.SanitationRecords, Validity.NoExpiry))),
        Remedy = new(
            new("Get SKP and HACCP from Badan Mutu KKP, put the plan in English, hand over the records of each lot.",
                "Urus SKP dan HACCP di Badan Mutu KKP, terjemahkan rencananya, serahkan catatan tiap lot."),
            Actor.Maker, Days: 60),
    };

    internal static Requirement CheckedByImporter { get; } = new()
    {
        Id = new("US-FDA-SEAFOOD-IMPORTER-STEP"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("The importer's check of the seafood processor", "Pemeriksaan importir atas pengolah hasil laut"),
        Criterion = Criterion.Quality,
        Level = Level.Consignment,
        Force = Force.Border,
        Sectors = [Sector.Seafood],
        Law = new(
            "21 CFR 123.12(a)(2)",
            new("https://omb.report/icr/200703-0910-009/doc/2204701"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.From(1997, 12, 18))],
        Scope = Foods.Seafood & Foods.Eaten,
        // A continuing certificate is one of the steps and ends on its printed day.
        Test = Holds.Valid(UnitedStatesPapers.SeafoodImporterStep, Validity.EarlierOf(Validity.PerShipment, Validity.NoExpiry)),
        Remedy = new(
            new("Agree with the importer which step it takes, and hand over the lot records or the KKP certificate.",
                "Sepakati langkah yang diambil importir, dan serahkan catatan lot atau sertifikat KKP."),
            Actor.Importer),
    };

    internal static Requirement PlannedForMixedFood { get; } = new()
    {
        Id = new("US-FDA-SEAFOOD-HACCP-MIXED"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Seafood HACCP plan for mixed foods of fish", "Rencana HACCP untuk pangan campuran berbahan ikan"),
        Criterion = Criterion.Quality,
        Level = Level.Facility,
        Force = Force.Border,
        Sectors = [Sector.ProcessedFood, Sector.Seafood],
        // A fishery product is any food in which fish is a characterising ingredient.
        Law = new(
            "21 CFR 123.3(e), (k), 123.6(a)-(b)",
            new("https://law.lawstack.com/cfr/21/123.3/"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.From(1997, 12, 18))],
        Scope = Foods.MixedSeafood & Foods.Eaten,
        Test = Every.Facility(DoesNotProcess
            | (Holds.Valid(UnitedStatesPapers.SeafoodHaccpPlan, Validity.NoExpiry) & Holds.Valid(UnitedStatesPapers.SanitationRecords, Validity.NoExpiry))),
        Remedy = new(
            new("Get SKP and HACCP from Badan Mutu KKP, put the plan in English, hand over the records of each lot.",
                "Urus SKP dan HACCP di Badan Mutu KKP, terjemahkan rencananya, serahkan catatan tiap lot."),
            Actor.Maker, Days: 60),
    };
}
