using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets.EuropeanUnion.Food;
using OkOce.Domain.Markets.EuropeanUnion.Seafood;
using OkOce.Domain.Markets.EuropeanUnion.Timber;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.EuropeanUnion;

/// <summary>What the European Union asks, topic by topic.</summary>
internal static class EuropeanUnionLaw
{
    // The sectors to which a topic below belongs; wood packaging, which any goods may have, surveys none.
    private static readonly string[] SurveyedPartly =
    [
        "coffee-tea-cocoa", "spices", "palm-and-coconut-sugar", "processed-food", "seafood", "fresh-produce",
        "furniture-and-wood", "handicraft", "leather-and-footwear", "herbal-and-supplements", "toys-and-childrens",
    ];

    internal static IReadOnlyList<Requirement> Requirements =>
    [
        .. Labels.Requirements,
        .. GlutenClaims.Requirements,
        .. Sulphites.Requirements,
        .. Pesticides.Requirements,
        .. Aflatoxins.Requirements,
        .. Ochratoxin.Requirements,
        .. NutmegAtTheBorder.Requirements,
        .. BorderNotification.Requirements,
        .. CompositeFood.Requirements,
        .. Microbiology.Requirements,
        .. NovelFood.Requirements,
        .. Establishments.Requirements,
        .. HealthCertificates.Requirements,
        .. CatchCertificates.Requirements,
        .. Mercury.Requirements,
        .. Organic.Requirements,
        .. Licences.Requirements,
        .. TimberRegulation.Requirements,
        .. Deforestation.Requirements,
        .. DeforestationOfWood.Requirements,
        .. WoodPackaging.Requirements,
        .. Toys.Requirements,
    ];

    internal static IReadOnlyList<Fact> Facts =>
    [
        .. EuropeanLabelFacts.All,
        .. EuropeanFoodFacts.All,
        .. EuropeanFishFacts.All,
        .. EuropeanShipmentFacts.All,
        .. EuropeanTimberFacts.All,
        .. EuropeanToyFacts.All,
    ];

    internal static IReadOnlyList<EvidenceKind> Papers =>
    [
        .. EuropeanFoodPapers.All,
        .. EuropeanFishPapers.All,
        .. EuropeanTimberPapers.All,
        .. EuropeanToyPapers.All,
    ];

    /// <summary>Which sectors were surveyed, how far, and when.</summary>
    internal static IReadOnlyList<Survey> Surveys =>
        [.. SurveyedPartly.Select(code => new Survey(Jurisdiction.EuropeanUnion, Sector.Parse(code), SurveyExtent.Partly, EuropeanReading.Day))];
}
