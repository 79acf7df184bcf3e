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
        // With none listed the condition is asked of nobody in particular.
        var count = Count(subject);
        if (count == 0)
        {
            return Condition.Evaluate(subject);
        }

        var value = IsEvery ? Truth.True : Truth.False;
        for (var index = 0; index < count; index++)
        {
            var one = Condition.Evaluate(Narrow(subject, index));
            value = IsEvery ? value & one : value | one;
        }

        return value;
    }

    /// <inheritdoc/>
    public override Specification<Situation> Negate() => new Quantified(OverLevel, !IsEvery, Condition.Negate());

    /// <inheritdoc/>
    public override IEnumerable<Leaf<Situation>> Leaves(Situation subject) => Narrowed(subject).SelectMany(Condition.Leaves);

    /// <inheritdoc/>
    public override bool Equals(Specification<Situation>? other) => other is Quantified same
        && OverLevel == same.OverLevel && IsEvery == same.IsEvery && Condition.Equals(same.Condition);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(OverLevel, IsEvery, Condition);

    internal override void Decide(Situation subject, List<Leaf<Situation>> deciders)
    {
        var value = Evaluate(subject);
        foreach (var one in Narrowed(subject))
        {
            if (Condition.Evaluate(one) == value)
            {
                Condition.Decide(one, deciders);
            }
        }
    }

    // With none listed the answers are lacking and the questions known.
    internal IEnumerable<Situation> Narrowed(Situation subject) => Count(subject) is var count and > 0
        ? Enumerable.Range(0, count).Select(index => Narrow(subject, index))
        : [subject];

    internal int Count(in Situation subject) => OverLevel == Level.Facility ? subject.Dossier.Facilities.Count : subject.Dossier.Lots.Count;

    internal Situation Narrow(in Situation subject, int index) => OverLevel == Level.Facility
        ? subject with { Facility = subject.Dossier.Facilities[index] }
        : subject with { Lot = subject.Dossier.Lots[index] };
}
