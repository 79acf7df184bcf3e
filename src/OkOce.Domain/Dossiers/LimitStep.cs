using OkOce.Domain.Products;

namespace OkOce.Domain.Dossiers;

/// <summary>A limit as it stood for a time.</summary>
/// <param name="Most">The most that is allowed; the figure itself is allowed.</param>
/// <param name="InForce">The days for which it stood.</param>
/// <param name="Source">The paragraph that prints the figure.</param>
public sealed record LimitStep(Amount Most, Period InForce, string Source)
{
    // A number keeps its past: each day from the first figure to the last has exactly one.
    internal static IReadOnlyList<LimitStep> InOrder(string of, IReadOnlyList<LimitStep> steps)
    {
        if (steps.Count == 0)
        {
            throw new ArgumentException("A limit needs a figure.", nameof(steps));
        }

        if (steps.FirstOrDefault(step => !step.Most.IsExact) is { } open)
        {
            throw new ArgumentException($"{open.Most} is itself only a bound, and limits nothing.", nameof(steps));
        }

        foreach (var (earlier, later) in steps.Zip(steps.Skip(1)))
        {
            if (earlier.InForce.Last is not { } last || later.InForce.First != last.AddDays(1))
            {
                throw new ArgumentException($"'{of}' would have no figure or two between {earlier.InForce} and {later.InForce}.", nameof(steps));
            }
        }

        return ValueList<LimitStep>.Of(steps);
    }

    // No enumerator: this is asked for every lot of every dossier.
    internal static LimitStep? On(IReadOnlyList<LimitStep> steps, DateOnly day)
    {
        for (var at = 0; at < steps.Count; at++)
        {
            if (steps[at].InForce.Contains(day))
            {
                return steps[at];
            }
        }

        return null;
    }
}
