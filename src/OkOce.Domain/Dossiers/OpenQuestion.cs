using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>A question of law that the rulebook leaves open, answered for one dossier by a named person, with day and source.</summary>
/// <remarks>It is the test of a requirement that was not surveyed: unknown until somebody answers for it.</remarks>
public sealed class OpenQuestion : Fact<LegalAnswer>
{
    /// <inheritdoc/>
    public override string AnswerType => "legal-answer";

    /// <summary>A named person answered that it is met.</summary>
    public Specification<Situation> Favourable => new OpenQuestionAtom(this);
}
