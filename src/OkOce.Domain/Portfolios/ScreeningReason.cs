using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Portfolios;

/// <summary>One leaf of a requirement that stands in the way.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Outcome">Whether it is not met, due at shipment or unknown.</param>
/// <param name="Because">The leaf that breaks it, or that it lacks.</param>
public readonly record struct ScreeningReason(Requirement Requirement, Outcome Outcome, ScreenedLeaf Because);
