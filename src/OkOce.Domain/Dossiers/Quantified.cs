using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>A condition over every, or over some, facility or lot of the dossier.</summary>
/// <remarks>While none is listed nothing is known of any: both are unknown.</remarks>
public sealed class Quantified : Specification<Situation>
{
    internal Quantified(Level level, bool every, Specification<Situation> condition)
    {
        OverLevel = level;
        IsEvery = every;
        Condition = condition;
        Parts = [condition];
    }

    /// <summary>What is gone through: <see cref="Level.Facility"/> or <see cref="Level.Lot"/>.</summary>
    public Level OverLevel { get; }

    /// <summary>Whether all must meet the condition, and not only one.</summary>
    public bool IsEvery { get; }

    /// <summary>The condition on each.</summary>
    public Specification<Situation> Condition { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Specification<Situation>> Parts { get; }

    /// <inheritdoc/>
    public override Truth Evaluate(Situation subject)
    {
        var values = Narrowed(subject).Select(Condition.Evaluate).ToArray();
        return IsEvery
            ? values.Aggregate(Truth.True, (all, one) => all & one)
            : values.Aggregate(Truth.False, (any, one) => any | one);
    }

    /// <inheritdoc/>
    public override Specification<Situation> Negate() => new Quantified(OverLevel, !IsEvery, Condition.Negate());

    /// <inheritdoc/>
    public override IEnumerable<Leaf<Situation>> Deciders(Situation subject)
    {
        var value = Evaluate(subject);
        return Narrowed(subject).Where(one => Condition.Evaluate(one) == value).SelectMany(Condition.Deciders);
    }

    /// <inheritdoc/>
    public override IEnumerable<Leaf<Situation>> Leaves(Situation subject) => Narrowed(subject).SelectMany(Condition.Leaves);

    // With none listed the condition is asked of nobody in particular, so its answers are lacking and its questions known.
    internal IEnumerable<Situation> Narrowed(Situation subject) => OverLevel == Level.Facility
        ? subject.Dossier.Facilities.Select(facility => subject with { Facility = facility }).DefaultIfEmpty(subject)
        : subject.Dossier.Lots.Select(lot => subject with { Lot = lot }).DefaultIfEmpty(subject);
}
