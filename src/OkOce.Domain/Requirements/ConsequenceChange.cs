namespace OkOce.Domain.Requirements;

/// <summary>A duty, quota, preference or charge entering or leaving force.</summary>
/// <param name="Consequence">What enters or leaves force.</param>
/// <param name="Day">The first day of force, or the first day without it.</param>
/// <param name="Starts">Whether it enters force on that day.</param>
public sealed record ConsequenceChange(Consequence Consequence, DateOnly Day, bool Starts);
