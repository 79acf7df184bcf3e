using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>A fact of which exactly one option is so.</summary>
public sealed class ChoiceFact : OptionedFact<Choice>
{
    /// <inheritdoc/>
    public override string AnswerType => "choice";

    /// <summary>It is one of the given options.</summary>
    /// <exception cref="ArgumentException">An option is not on the list.</exception>
    public Specification<Situation> Is(params IReadOnlyList<string> codes) => new ChoiceAtom(this, [.. codes.Select(Checked)]);
}
