using OkOce.Domain.Enterprises;
using OkOce.Domain.Journeys;

namespace OkOce.EntityFrameworkCore.Journeys;

/// <summary>A journey and whose it is.</summary>
/// <param name="Enterprise">The enterprise that makes it.</param>
/// <param name="Journey">The journey, folded from its events in recorded order.</param>
public sealed record StoredJourney(EnterpriseId Enterprise, ProgrammeJourney Journey);
