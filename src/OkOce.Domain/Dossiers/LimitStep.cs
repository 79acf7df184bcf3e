using OkOce.Domain.Products;

namespace OkOce.Domain.Dossiers;

/// <summary>A limit as it stood for a time.</summary>
/// <param name="Most">The most that is allowed; the figure itself is allowed.</param>
/// <param name="InForce">The days for which it stood.</param>
/// <param name="Source">The paragraph that prints the figure.</param>
public sealed record LimitStep(Amount Most, Period InForce, string Source);
