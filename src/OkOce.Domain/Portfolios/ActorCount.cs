namespace OkOce.Domain.Portfolios;

/// <summary>How many offers wait for somebody at one destination.</summary>
/// <param name="Waiting">Offers with at least one binding requirement, unmet or unknown, whose remedy is theirs.</param>
/// <param name="OnlyOnThem">Those among them for which every such remedy is theirs.</param>
public readonly record struct ActorCount(long Waiting, long OnlyOnThem);
