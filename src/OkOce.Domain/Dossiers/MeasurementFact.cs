using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>A fact that a laboratory or a process finds: a substance, a germ, a temperature.</summary>
public sealed class MeasurementFact : Fact<Measurement>
{
    /// <summary>What is measured, as a sentence says it.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The unit that limits use; results may come in any unit of the same dimension.</summary>
    public required Unit Unit { get; init; }

    /// <inheritdoc/>
    public override string AnswerType => "measurement";

    /// <summary>It is known that nobody tested it: for law that asks no test and yet bars what a test found.</summary>
    public Specification<Situation> IsNotTested => new NotTestedAtom(this);
}
