namespace OkOce.Domain.Requirements;

/// <summary>A requirement entering or leaving force.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Day">The first day of force, or the first day without it.</param>
/// <param name="Starts">Whether it enters force on that day.</param>
/// <param name="Counterpart">For one that starts, the requirement that it follows; for one that ends, the first that follows it; if any. Their days may differ.</param>
public sealed record LawChange(Requirement Requirement, DateOnly Day, bool Starts, RequirementId? Counterpart);
