namespace OkOce.Domain.Portfolios;

/// <summary>What one requirement does to the offers at one destination.</summary>
/// <param name="NotMet">Offers that are known not to meet it.</param>
/// <param name="DueAtShipment">Offers for which all that is lacking comes with the shipment.</param>
/// <param name="Unknown">Offers for which facts are lacking now.</param>
/// <param name="OnlyObstacle">Offers to which nothing else that binds is unmet or unknown: mending this one frees them of all that is known.</param>
public readonly record struct RequirementCount(long NotMet, long DueAtShipment, long Unknown, long OnlyObstacle);
