using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>The most of something that is allowed, through time. A figure keeps its past: a new one closes the old one's period.</summary>
public sealed class Limit
{
    /// <summary>Declares the limit with its steps in order of time.</summary>
    /// <exception cref="ArgumentException">There is no step, the steps leave a gap or overlap, or a unit cannot be compared with the measurement's.</exception>
    public Limit(MeasurementFact of, params IReadOnlyList<LimitStep> steps)
    {
        if (steps.Count == 0)
        {
            throw new ArgumentException("A limit needs a figure.", nameof(steps));
        }

        if (steps.FirstOrDefault(step => !step.Most.Unit.IsComparableWith(of.Unit)) is { } foreign)
        {
            throw new ArgumentException($"{foreign.Most} cannot limit '{of.Id}', which is measured in {of.Unit}.", nameof(steps));
        }

        foreach (var (earlier, later) in steps.Zip(steps.Skip(1)))
        {
            if (earlier.InForce.Last is not { } last || later.InForce.First != last.AddDays(1))
            {
                throw new ArgumentException($"'{of.Id}' would have no figure or two between {earlier.InForce} and {later.InForce}.", nameof(steps));
            }
        }

        Of = of;
        Steps = ValueList<LimitStep>.Of(steps);
    }

    /// <summary>What is limited.</summary>
    public MeasurementFact Of { get; }

    /// <summary>The figures in order of time, without gap or overlap.</summary>
    public IReadOnlyList<LimitStep> Steps { get; }

    /// <summary>The measurement keeps to the limit.</summary>
    public Specification<Situation> Kept => new LimitAtom(this);

    /// <summary>The figure that stands on the day; none before the first step or after the last.</summary>
    public LimitStep? On(DateOnly day) => Steps.FirstOrDefault(step => step.InForce.Contains(day));

    /// <summary>A limit whose figure depends on a choice: kept when it is kept for every option still possible.</summary>
    public static Specification<Situation> By(ChoiceFact choice, params IReadOnlyList<(string Option, Limit Limit)> limits) =>
        // Each option that has a limit: either it is not this option, or its limit is kept.
        new AllOf<Situation>(limits.Select(entry => !choice.Is(entry.Option) | entry.Limit.Kept));
}
