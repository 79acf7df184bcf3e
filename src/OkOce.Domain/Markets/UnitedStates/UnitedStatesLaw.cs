using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets.UnitedStates.Food;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.UnitedStates;

/// <summary>What the United States ask, topic by topic.</summary>
internal static class UnitedStatesLaw
{
    internal static IReadOnlyList<Requirement> Requirements =>
    [
        .. FacilityRegistration.Requirements,
    ];

    internal static IReadOnlyList<Fact> Facts => [];

    internal static IReadOnlyList<EvidenceKind> Papers => UnitedStatesPapers.All;

    /// <summary>Which sectors were surveyed, how far, and when.</summary>
    internal static IReadOnlyList<Survey> Surveys { get; } =
    [
        .. new[] { "coffee-tea-cocoa", "spices" }
            .Select(code => new Survey(Jurisdiction.UnitedStates, Sector.Parse(code), SurveyExtent.Partly, new(2026, 11, 24))),
    ];
}
