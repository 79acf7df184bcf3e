using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>A fact that is a table of figures of one unit: the shares of a recipe, the residues of a report, the samples of a lot.</summary>
public sealed class FiguresFact : OptionedFact<Figures>
{
    /// <summary>The unit that rules use; answers may come in any unit of the same dimension.</summary>
    public required Unit Unit { get; init; }

    /// <summary>What all figures make up together, such as 100 % of a recipe; <see langword="null"/> where they make up no whole.</summary>
    /// <remarks>Shares are of the goods as they are put together, so that no other share can be more than what the known ones leave.</remarks>
    /// <exception cref="ArgumentException">It is no exact figure in a unit comparable with the fact's.</exception>
    public Amount? Whole { get; init; }

    /// <summary>Whether the figures are a numbered series of one thing, such as the samples of a lot, and not figures of different things.</summary>
    public bool IsSeries { get; init; }

    /// <inheritdoc/>
    public override string AnswerType => "figures";

    /// <summary>What the named ones make up together; of one name, its own figure.</summary>
    /// <exception cref="ArgumentException">A name is not on the list or stands twice, or none is given.</exception>
    public FigureSum SumOf(params IReadOnlyList<string> names)
    {
        if (names.Count == 0 || names.Distinct(StringComparer.Ordinal).Count() < names.Count)
        {
            throw new ArgumentException("A sum needs its names, each once.", nameof(names));
        }

        return new(this, [.. names.Select(Checked)]);
    }

    /// <summary>Each figure found keeps to its own limit, else to what the table says of all others.</summary>
    /// <exception cref="ArgumentException">A name is not on the list, or a limit is in a unit that cannot be compared with the figures.</exception>
    public Specification<Situation> Keep(FigureLimits limits)
    {
        foreach (var name in limits.Own.Select(own => own.Name).Concat(limits.Excused))
        {
            Checked(name);
        }

        return limits.Steps.All(step => step.Most.Unit.IsComparableWith(Unit))
            ? new FigureLimitsAtom(this, limits)
            : throw new ArgumentException($"A limit of '{Id}' is in a unit that cannot be compared with {Unit}.", nameof(limits));
    }

    /// <summary>The samples pass the plan.</summary>
    /// <exception cref="ArgumentException">The plan is in a unit that cannot be compared with the samples.</exception>
    public Specification<Situation> Pass(SamplingPlan plan) => plan.Middle.Unit.IsComparableWith(Unit)
        ? new SamplingAtom(this, plan)
        : throw new ArgumentException($"A plan in {plan.Middle.Unit} cannot judge '{Id}', which is in {Unit}.", nameof(plan));
}
