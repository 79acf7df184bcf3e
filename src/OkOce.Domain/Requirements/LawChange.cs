namespace OkOce.Domain.Requirements;

/// <summary>A requirement entering or leaving force.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Day">The first day of force, or the first day without it.</param>
/// <param name="Starts">Whether it enters force on that day.</param>
/// <param name="Counterpart">The requirement that takes over from, or gives way to, this one on the same day, if any.</param>
public sealed record LawChange(Requirement Requirement, DateOnly Day, bool Starts, RequirementId? Counterpart);
