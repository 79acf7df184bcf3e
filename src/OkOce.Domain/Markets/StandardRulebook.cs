using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets.EuropeanUnion;
using OkOce.Domain.Markets.Indonesia;
using OkOce.Domain.Markets.UnitedStates;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets;

/// <summary>The rulebook that this package ships, with the facts and papers that its rules ask for.</summary>
public static class StandardRulebook
{
    private static readonly Lazy<FactCatalogue> Asked = new(() => new(
        [
            .. ProductFacts.All, .. LabelFacts.All, .. OfferFacts.All, .. PlaceFacts.All, .. ConsignmentFacts.All, .. LaboratoryFacts.All,
            .. IndonesiaLaw.Facts, .. UnitedStatesLaw.Facts, .. EuropeanUnionLaw.Facts,
        ],
        [.. IndonesianPapers.All, .. IndonesiaLaw.Papers, .. UnitedStatesLaw.Papers, .. EuropeanUnionLaw.Papers]));

    private static readonly IReadOnlyList<JurisdictionLaw> Laws =
    [
        new()
        {
            Jurisdictions = [Jurisdiction.Indonesia],
            Requires = static () => IndonesiaLaw.Requirements,
            Surveyed = static () => IndonesiaLaw.Surveys,
        },
        new()
        {
            Jurisdictions = [Jurisdiction.UnitedStates],
            Requires = static () => UnitedStatesLaw.Requirements,
            Surveyed = static () => UnitedStatesLaw.Surveys,
        },
        new()
        {
            Jurisdictions = [Jurisdiction.EuropeanUnion],
            Requires = static () => EuropeanUnionLaw.Requirements,
            Surveyed = static () => EuropeanUnionLaw.Surveys,
        },
    ];

    /// <summary>The law: the Indonesian home side, the United States, the European Union.</summary>
    /// <remarks>The requirements of a jurisdiction are declared when they are first asked for.</remarks>
    public static Rulebook Rulebook { get; } = new("2026-11-25", Laws);

    /// <summary>The facts and kinds of evidence that files may name.</summary>
    public static FactCatalogue Catalogue => Asked.Value;
}
