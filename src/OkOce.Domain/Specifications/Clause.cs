namespace OkOce.Domain.Specifications;

/// <summary>An atom in words, affirmed and denied.</summary>
/// <remarks>Both are written out, because Indonesian denies with three words (tidak, bukan, belum) that cannot be prefixed blindly.</remarks>
/// <param name="Affirmative">The words when the atom holds.</param>
/// <param name="Negative">The words when it does not.</param>
public sealed record Clause(LocalizedText Affirmative, LocalizedText Negative);
