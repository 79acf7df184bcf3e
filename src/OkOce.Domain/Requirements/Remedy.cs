namespace OkOce.Domain.Requirements;

/// <summary>The next step towards meeting a requirement.</summary>
/// <param name="Step">What to do.</param>
/// <param name="Actor">Who can do it.</param>
/// <param name="Days">How many days it usually takes; <see langword="null"/> when not known.</param>
/// <param name="Cost">What it usually costs, with its currency; <see langword="null"/> when not known, which is never zero.</param>
public sealed record Remedy(LocalizedText Step, Actor Actor, int? Days = null, string? Cost = null);
