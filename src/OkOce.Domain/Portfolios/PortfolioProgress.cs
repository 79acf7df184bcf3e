namespace OkOce.Domain.Portfolios;

/// <summary>How far a long step has come.</summary>
/// <param name="Done">Offers done.</param>
/// <param name="Total">All offers.</param>
public readonly record struct PortfolioProgress(long Done, long Total);
