using OkOce.Domain.Readiness;

namespace OkOce.Domain.Metrics;

/// <summary>How many assessments of one group came to each verdict. Undetermined and not covered stand apart: they are neither good nor bad.</summary>
/// <typeparam name="TGroup">What is grouped by: a sector, a market.</typeparam>
/// <param name="Group">The group.</param>
/// <param name="Counts">How many, by verdict; a verdict nobody came to is left out.</param>
public sealed record VerdictCount<TGroup>(TGroup Group, IReadOnlyDictionary<Verdict, int> Counts)
{
    /// <summary>How many assessments the group has.</summary>
    public int Total => Counts.Values.Sum();
}
