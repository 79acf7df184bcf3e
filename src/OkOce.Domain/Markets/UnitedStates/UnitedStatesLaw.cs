using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets.UnitedStates.Fisheries;
using OkOce.Domain.Markets.UnitedStates.Food;
using OkOce.Domain.Markets.UnitedStates.Wood;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.UnitedStates;

/// <summary>What the United States ask, topic by topic.</summary>
internal static class UnitedStatesLaw
{
    internal static IReadOnlyList<Requirement> Requirements =>
    [
        .. FacilityRegistration.Requirements,
        .. PriorNotice.Requirements,
        .. SupplierVerification.Requirements,
        .. SeafoodHaccp.Requirements,
        .. CaesiumAlerts.Requirements,
        .. Contaminants.Requirements,
        .. Adulteration.Requirements,
        .. Labelling.Requirements,
        .. Organic.Requirements,
        .. ShrimpImports.Requirements,
        .. LaceyAct.Requirements,
        .. ChildrensProducts.Requirements,
        .. Lead.Requirements,
        .. OriginMark.Requirements,
        .. WoodPackagingMark.Requirements,
    ];

    internal static IReadOnlyList<Fact> Facts =>
    [
        .. UnitedStatesFoodFacts.All,
        .. UnitedStatesShipmentFacts.All,
        .. UnitedStatesWoodFacts.All,
        .. UnitedStatesProductSafetyFacts.All,
        .. UnitedStatesMarkingFacts.All,
    ];

    internal static IReadOnlyList<EvidenceKind> Papers => [.. UnitedStatesPapers.All, .. UnitedStatesTradePapers.All];

    /// <summary>Which sectors were surveyed, how far, and when.</summary>
    internal static IReadOnlyList<Survey> Surveys { get; } =
    [
        .. SurveyedSectors.Select(code => new Survey(Jurisdiction.UnitedStates, Sector.Parse(code), SurveyExtent.Partly, new(2026, 11, 24))),
    ];

    // Cosmetics stay out: of their own law nothing is declared yet.
    private static string[] SurveyedSectors =>
    [
        "coffee-tea-cocoa", "spices", "palm-and-coconut-sugar", "processed-food", "seafood", "fresh-produce", "herbal-and-supplements",
        "furniture-and-wood", "handicraft", "textile-and-batik", "leather-and-footwear", "jewellery", "toys-and-childrens",
    ];
}
