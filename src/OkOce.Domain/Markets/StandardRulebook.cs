using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets.Australia;
using OkOce.Domain.Markets.Canada;
using OkOce.Domain.Markets.China;
using OkOce.Domain.Markets.EuropeanUnion;
using OkOce.Domain.Markets.Indonesia;
using OkOce.Domain.Markets.Japan;
using OkOce.Domain.Markets.Malaysia;
using OkOce.Domain.Markets.SaudiArabia;
using OkOce.Domain.Markets.Singapore;
using OkOce.Domain.Markets.SouthKorea;
using OkOce.Domain.Markets.UnitedArabEmirates;
using OkOce.Domain.Markets.UnitedKingdom;
using OkOce.Domain.Markets.UnitedStates;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets;

/// <summary>The rulebook that this package ships, with the facts and papers that its rules ask for.</summary>
public static class StandardRulebook
{
    private static readonly Lazy<FactCatalogue> Asked = new(() => new(
        [
            .. ProductFacts.All, .. LabelFacts.All, .. OfferFacts.All, .. PlaceFacts.All, .. ConsignmentFacts.All, .. LaboratoryFacts.All,
            .. IndonesiaLaw.Facts,
            .. UnitedStatesLaw.Facts,
            .. EuropeanUnionLaw.Facts,
            .. CanadaLaw.Facts,
            .. UnitedKingdomLaw.Facts,
            .. JapanLaw.Facts,
            .. ChinaLaw.Facts,
            .. SingaporeLaw.Facts,
            .. MalaysiaLaw.Facts,
            .. SaudiArabiaLaw.Facts,
            .. UnitedArabEmiratesLaw.Facts,
            .. SouthKoreaLaw.Facts,
            .. AustraliaLaw.Facts,
        ],
        [
            .. IndonesianPapers.All,
            .. IndonesiaLaw.Papers,
            .. UnitedStatesLaw.Papers,
            .. EuropeanUnionLaw.Papers,
            .. CanadaLaw.Papers,
            .. UnitedKingdomLaw.Papers,
            .. JapanLaw.Papers,
            .. ChinaLaw.Papers,
            .. SingaporeLaw.Papers,
            .. MalaysiaLaw.Papers,
            .. SaudiArabiaLaw.Papers,
            .. UnitedArabEmiratesLaw.Papers,
            .. SouthKoreaLaw.Papers,
            .. AustraliaLaw.Papers,
        ]));

    private static readonly IReadOnlyList<JurisdictionLaw> Laws =
    [
        new()
        {
            Jurisdictions = [Jurisdiction.Indonesia],
            Requires = static () => IndonesiaLaw.Requirements,
            Costs = static () => IndonesiaLaw.Consequences,
            Tells = static () => IndonesiaLaw.Notes,
            Surveyed = static () => IndonesiaLaw.Surveys,
        },
        new()
        {
            Jurisdictions = [Jurisdiction.UnitedStates],
            Requires = static () => UnitedStatesLaw.Requirements,
            Costs = static () => UnitedStatesLaw.Consequences,
            Tells = static () => UnitedStatesLaw.Notes,
            Surveyed = static () => UnitedStatesLaw.Surveys,
        },
        new()
        {
            Jurisdictions = [Jurisdiction.EuropeanUnion],
            Requires = static () => EuropeanUnionLaw.Requirements,
            Costs = static () => EuropeanUnionLaw.Consequences,
            Tells = static () => EuropeanUnionLaw.Notes,
            Surveyed = static () => EuropeanUnionLaw.Surveys,
        },
        new()
        {
            Jurisdictions = [Jurisdiction.Canada],
            Requires = static () => CanadaLaw.Requirements,
            Costs = static () => CanadaLaw.Consequences,
            Tells = static () => CanadaLaw.Notes,
            Surveyed = static () => CanadaLaw.Surveys,
        },
        new()
        {
            Jurisdictions = [Jurisdiction.UnitedKingdom, new("GB-NIR")],
            Requires = static () => UnitedKingdomLaw.Requirements,
            Costs = static () => UnitedKingdomLaw.Consequences,
            Tells = static () => UnitedKingdomLaw.Notes,
            Surveyed = static () => UnitedKingdomLaw.Surveys,
        },
        new()
        {
            Jurisdictions = [Jurisdiction.Japan],
            Requires = static () => JapanLaw.Requirements,
            Costs = static () => JapanLaw.Consequences,
            Tells = static () => JapanLaw.Notes,
            Surveyed = static () => JapanLaw.Surveys,
        },
        new()
        {
            Jurisdictions = [Jurisdiction.China],
            Requires = static () => ChinaLaw.Requirements,
            Costs = static () => ChinaLaw.Consequences,
            Tells = static () => ChinaLaw.Notes,
            Surveyed = static () => ChinaLaw.Surveys,
        },
        new()
        {
            Jurisdictions = [Jurisdiction.Singapore],
            Requires = static () => SingaporeLaw.Requirements,
            Costs = static () => SingaporeLaw.Consequences,
            Tells = static () => SingaporeLaw.Notes,
            Surveyed = static () => SingaporeLaw.Surveys,
        },
        new()
        {
            Jurisdictions = [Jurisdiction.Malaysia],
            Requires = static () => MalaysiaLaw.Requirements,
            Costs = static () => MalaysiaLaw.Consequences,
            Tells = static () => MalaysiaLaw.Notes,
            Surveyed = static () => MalaysiaLaw.Surveys,
        },
        new()
        {
            Jurisdictions = [Jurisdiction.SaudiArabia],
            Requires = static () => SaudiArabiaLaw.Requirements,
            Costs = static () => SaudiArabiaLaw.Consequences,
            Tells = static () => SaudiArabiaLaw.Notes,
            Surveyed = static () => SaudiArabiaLaw.Surveys,
        },
        new()
        {
            Jurisdictions = [Jurisdiction.UnitedArabEmirates],
            Requires = static () => UnitedArabEmiratesLaw.Requirements,
            Costs = static () => UnitedArabEmiratesLaw.Consequences,
            Tells = static () => UnitedArabEmiratesLaw.Notes,
            Surveyed = static () => UnitedArabEmiratesLaw.Surveys,
        },
        new()
        {
            Jurisdictions = [Jurisdiction.SouthKorea],
            Requires = static () => SouthKoreaLaw.Requirements,
            Costs = static () => SouthKoreaLaw.Consequences,
            Tells = static () => SouthKoreaLaw.Notes,
            Surveyed = static () => SouthKoreaLaw.Surveys,
        },
        new()
        {
            Jurisdictions = [Jurisdiction.Australia],
            Requires = static () => AustraliaLaw.Requirements,
            Costs = static () => AustraliaLaw.Consequences,
            Tells = static () => AustraliaLaw.Notes,
            Surveyed = static () => AustraliaLaw.Surveys,
        },
    ];

    /// <summary>The law of the Indonesian home side and of twelve markets.</summary>
    /// <remarks>Each jurisdiction is declared when it is first asked for.</remarks>
    public static Rulebook Rulebook { get; } = new("2026-11-25", Laws);

    /// <summary>The facts and kinds of evidence that files may name.</summary>
    public static FactCatalogue Catalogue => Asked.Value;
}
