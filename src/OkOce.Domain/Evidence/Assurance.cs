namespace OkOce.Domain.Evidence;

/// <summary>How well a paper is known, and since when.</summary>
/// <param name="Grade">How it is known.</param>
/// <param name="On">The day on which it was said, seen or checked; <see langword="null"/> when that was not recorded.</param>
public sealed record Assurance(AssuranceGrade Grade, DateOnly? On);
