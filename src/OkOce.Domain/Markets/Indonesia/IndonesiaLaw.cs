using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets.Indonesia.Care;
using OkOce.Domain.Markets.Indonesia.Fishery;
using OkOce.Domain.Markets.Indonesia.HomeSale;
using OkOce.Domain.Markets.Indonesia.Plants;
using OkOce.Domain.Markets.Indonesia.Quarantine;
using OkOce.Domain.Markets.Indonesia.Trade;
using OkOce.Domain.Markets.Indonesia.Wood;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.Indonesia;

/// <summary>What binds at home, before departure, topic by topic.</summary>
internal static class IndonesiaLaw
{
    internal static IReadOnlyList<Requirement> Requirements =>
    [
        .. ExporterIdentity.Requirements,
        .. ExportDeclaration.Requirements,
        .. CommercialPapers.Requirements,
        .. CoffeeExporters.Requirements,
        .. TimberLegality.Requirements,
        .. RawWood.Requirements,
        .. Rattan.Requirements,
        .. Sonokeling.Requirements,
        .. Porang.Requirements,
        .. Kratom.Requirements,
        .. FruitPackingHouses.Requirements,
        .. PlantHealth.Requirements,
        .. AnimalHealth.Requirements,
        .. WoodPackaging.Requirements,
        .. ProcessingUnits.Requirements,
        .. FishHealth.Requirements,
        .. CatchCertification.Requirements,
        .. LobsterSizes.Requirements,
        .. CrabSizes.Requirements,
        .. Jamu.Requirements,
        .. Heritage.Requirements,
        .. FoodLicences.Requirements,
        .. HalalAtHome.Requirements,
    ];

    internal static IReadOnlyList<Fact> Facts => [.. TradeFacts.All, .. WoodFacts.All, .. LivingFacts.All];

    internal static IReadOnlyList<EvidenceKind> Papers => [.. ShippingPapers.All, .. IndonesiaPapers.All];

    /// <summary>Every sector in part: the papers of trade are asked of all goods, the topics above of most.</summary>
    internal static IReadOnlyList<Survey> Surveys { get; } =
        [.. Sector.All.Select(sector => new Survey(Jurisdiction.Indonesia, sector, SurveyExtent.Partly, new(2026, 11, 24)))];
}
