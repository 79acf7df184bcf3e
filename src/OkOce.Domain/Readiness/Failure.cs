using OkOce.Domain.Dossiers;

namespace OkOce.Domain.Readiness;

/// <summary>One reason why a requirement is not met.</summary>
/// <param name="Kind">How it is broken.</param>
/// <param name="Words">What is so instead of what was asked.</param>
/// <param name="Where">The facility or lot it concerns; <see langword="null"/> for the offer as a whole.</param>
public sealed record Failure(FailureKind Kind, LocalizedText Words, string? Where);
