using OkOce.Domain.Movement;

namespace OkOce.Domain.Metrics;

/// <summary>The published reach of one step, with both denominators it is read against.</summary>
/// <param name="Step">The step.</param>
/// <param name="Figure">The figure as published.</param>
/// <param name="OfRegistered">Its share of the members registered (P1).</param>
/// <param name="PercentOfPrevious">In percent of the step before, not rounded; may pass 100 where steps are free. <see langword="null"/> for P1 and after a step nobody reached.</param>
public sealed record StepReachRow(ProgrammeStep Step, PublishedFigure Figure, Share OfRegistered, decimal? PercentOfPrevious);
