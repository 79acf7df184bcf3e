using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>An atom over a dossier: one declared fact or paper asked about.</summary>
public abstract class DossierAtom : Atom<Situation>
{
    private Asked? asked;

    private protected DossierAtom()
    {
    }

    /// <summary>What is asked when the answer is lacking.</summary>
    public abstract IReadOnlyList<Question> Questions { get; }

    /// <summary>What is asked in a situation in which its answer is lacking; the same everywhere unless an atom rests on several facts.</summary>
    public virtual IReadOnlyList<Question> QuestionsIn(Situation situation) => Questions;

    /// <summary>The level at which it looks, which is the level of its fact.</summary>
    public abstract Level Level { get; }

    /// <summary>The one fact whose answer alone decides it; <see langword="null"/> when it looks at more.</summary>
    internal virtual Fact? RestsOn => null;

    /// <summary>What it comes to when <see cref="RestsOn"/> is answered so.</summary>
    internal virtual Truth AnsweredBy(object answer) => throw new NotSupportedException($"{GetType().Name} does not rest on one fact alone.");

    /// <summary>Whether an answer that is lacking in the situation could be given before the shipment.</summary>
    internal virtual bool LacksNow(in Situation situation) =>
        IsAskedAtShipment is { } late ? !late : QuestionsIn(situation).Any(question => !question.IsAnsweredAtShipment);

    /// <summary>Whether everything that it can ask is answered at shipment, or nothing is; <see langword="null"/> when that depends on the situation.</summary>
    internal bool? IsAskedAtShipment => (asked ??= new(WhetherAskedAtShipment())).Value;

    private protected virtual bool? WhetherAskedAtShipment() =>
        Questions.All(question => question.IsAnsweredAtShipment) ? true
        : Questions.Any(question => question.IsAnsweredAtShipment) ? null
        : false;

    // Boxed, since the answer itself may be none; found out once, for it is asked whenever the atom is unknown.
    private sealed record Asked(bool? Value);

    /// <summary>Whether an answer that is lacking in the situation can still come to break it.</summary>
    internal virtual bool CanStillFail(Situation situation) => true;

    /// <summary>How it is broken, for a situation in which it does not hold.</summary>
    public virtual FailureKind FailureIn(Situation situation) => FailureKind.NotAsAsked;

    /// <summary>All that makes this atom differ from another of its type: a value with an equality of its own.</summary>
    private protected abstract object Declared { get; }

    /// <inheritdoc/>
    public sealed override bool Equals(Specification<Situation>? other) =>
        ReferenceEquals(this, other) || (other is DossierAtom atom && GetType() == atom.GetType() && Declared.Equals(atom.Declared));

    /// <inheritdoc/>
    public sealed override int GetHashCode() => HashCode.Combine(GetType(), Declared);

    /// <summary>The first day after the situation's own on which the answer may change with nothing but time; none if none.</summary>
    public virtual DateOnly? NextChange(Situation situation) => null;
}
