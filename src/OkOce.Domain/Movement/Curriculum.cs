namespace OkOce.Domain.Movement;

/// <summary>How a programme taught the seven steps during a period, as a source tells it.</summary>
public sealed record Curriculum
{
    /// <summary>What it was called, such as 7 PAS or Jakpreneur.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The days it is known to have held.</summary>
    public required Period InForce { get; init; }

    /// <summary>Whether its steps had to be taken one after the other.</summary>
    public required StepOrder Order { get; init; }

    /// <summary>The page that says so.</summary>
    public required Uri Source { get; init; }
}
