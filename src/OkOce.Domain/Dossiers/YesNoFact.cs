using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>A fact that is so or not so.</summary>
public sealed class YesNoFact : Fact<bool>
{
    /// <summary>The fact in words, affirmed and denied.</summary>
    public required Clause Clause { get; init; }

    /// <inheritdoc/>
    public override string AnswerType => "yes-no";

    /// <summary>It is so.</summary>
    public Specification<Situation> Yes => new YesNoAtom(this);

    /// <summary>It is not so.</summary>
    public Specification<Situation> No => !Yes;
}
