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
    private static readonly Lazy<Rulebook> Book = new(() => new(
        "2026-11-24",
        [.. IndonesiaLaw.Requirements, .. UnitedStatesLaw.Requirements, .. EuropeanUnionLaw.Requirements],
        [.. IndonesiaLaw.Surveys, .. UnitedStatesLaw.Surveys, .. EuropeanUnionLaw.Surveys]));

    private static readonly Lazy<FactCatalogue> Asked = new(() => new(
        [
            .. ProductFacts.All, .. LabelFacts.All, .. OfferFacts.All, .. PlaceFacts.All, .. ConsignmentFacts.All, .. LaboratoryFacts.All,
            .. IndonesiaLaw.Facts, .. UnitedStatesLaw.Facts, .. EuropeanUnionLaw.Facts,
        ],
        [.. IndonesianPapers.All, .. IndonesiaLaw.Papers, .. UnitedStatesLaw.Papers, .. EuropeanUnionLaw.Papers]));

    /// <summary>The law: the Indonesian home side, the United States, the European Union.</summary>
    public static Rulebook Rulebook => Book.Value;

    /// <summary>The facts and kinds of evidence that files may name.</summary>
    public static FactCatalogue Catalogue => Asked.Value;
}
