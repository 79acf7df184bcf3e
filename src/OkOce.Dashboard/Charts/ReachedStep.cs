using OkOce.Domain;

namespace OkOce.Dashboard.Charts;

/// <summary>How many reached a step.</summary>
/// <param name="Code">The step's code, such as P1.</param>
/// <param name="Name">The step's name.</param>
/// <param name="Reached">How many reached it.</param>
public sealed record ReachedStep(string Code, LocalizedText Name, decimal Reached);
