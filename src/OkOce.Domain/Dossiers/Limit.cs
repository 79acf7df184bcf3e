using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>The most of something that is allowed, through time. A figure keeps its past: a new one closes the old one's period.</summary>
public sealed class Limit : IEquatable<Limit>
{
    /// <summary>Declares the limit with its steps in order of time.</summary>
    /// <exception cref="ArgumentException">There is no step, the steps leave a gap or overlap, or a unit cannot be compared with the measurement's.</exception>
    public Limit(MeasurementFact of, params IReadOnlyList<LimitStep> steps)
    {
        Of = of;
        Steps = LimitStep.InOrder(of.Id, steps);
        if (steps.FirstOrDefault(step => !step.Most.Unit.IsComparableWith(of.Unit)) is { } foreign)
        {
            throw new ArgumentException($"{foreign.Most} cannot limit '{of.Id}', which is measured in {of.Unit}.", nameof(steps));
        }
    }

    /// <summary>What is limited.</summary>
    public MeasurementFact Of { get; }

    /// <summary>The figures in order of time, without gap or overlap.</summary>
    public IReadOnlyList<LimitStep> Steps { get; }

    /// <summary>The measurement keeps to the limit.</summary>
    public Specification<Situation> Kept => new LimitAtom(this);

    /// <summary>The figure that stands on the day; none before the first step or after the last.</summary>
    public LimitStep? On(DateOnly day) => LimitStep.On(Steps, day);

    /// <summary>The measurement keeps to the limit, which is for what the share alone would hold: dry matter, fat.</summary>
    /// <remarks>Soy sauce with 30 % dry matter under a limit of 50 ug/kg of dry matter may hold 15 ug/kg.</remarks>
    /// <exception cref="ArgumentException">The share is not measured as a part of the mass, or stands at another level that is gone through one by one.</exception>
    public Specification<Situation> KeptPer(AmountFact share) => new LimitPerShareAtom(this, share);

    /// <summary>A limit whose figure depends on a choice: kept when every option still possible keeps it, broken when each of them breaks it.</summary>
    /// <remarks>An option that is not named has no limit.</remarks>
    /// <exception cref="ArgumentException">No option is named, one stands twice or does not exist, or the limits are of different measurements.</exception>
    public static Specification<Situation> By(ChoiceFact choice, params IReadOnlyList<(string Option, Limit Limit)> limits) => new LimitByAtom(choice, limits);

    /// <summary>Limits are equal when they limit the same measurement by the same figures.</summary>
    public bool Equals(Limit? other) => other is not null && Of == other.Of && Steps.Equals(other.Steps);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Limit);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Of, Steps);

    // What is known of the measurement under this limit; nothing stands on the day, nothing can be broken.
    internal Truth IsKept(Situation subject) =>
        On(subject.On) is not { } step ? Truth.True
        : subject.TryGet(Of, out var found) ? found.IsAtMost(step.Most)
        : Truth.Unknown;

    internal DateOnly? NextChange(DateOnly day) => Steps.Select(step => step.InForce.NextChange(day)).Min();
}
