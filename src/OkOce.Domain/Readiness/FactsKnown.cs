namespace OkOce.Domain.Readiness;

/// <summary>How many of the facts that are asked are known.</summary>
/// <param name="Known">Known facts.</param>
/// <param name="Asked">All facts that the requirements which may apply ask about.</param>
public readonly record struct FactsKnown(int Known, int Asked);
