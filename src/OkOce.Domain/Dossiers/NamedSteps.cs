namespace OkOce.Domain.Dossiers;

/// <summary>The limit that one name of a table has of its own, through time.</summary>
/// <param name="Name">The name, such as a substance.</param>
/// <param name="Steps">The figures in order of time, without gap or overlap; outside them the name has no limit of its own.</param>
public sealed record NamedSteps(string Name, params IReadOnlyList<LimitStep> Steps)
{
    /// <summary>The figures in order of time, without gap or overlap; outside them the name has no limit of its own.</summary>
    /// <exception cref="ArgumentException">There is no figure, or the figures leave a gap or overlap.</exception>
    public IReadOnlyList<LimitStep> Steps { get; } = LimitStep.InOrder(Name, Steps);

    /// <summary>Limits are equal when name and figures are.</summary>
    public bool Equals(NamedSteps? other) => other is not null && Name == other.Name && Steps.Equals(other.Steps);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Steps);
}
