namespace OkOce.Domain.Journeys;

/// <summary>The identity of one enterprise's journey through one programme.</summary>
/// <param name="Value">The identifier it is stored under.</param>
public readonly record struct JourneyId(Guid Value);
