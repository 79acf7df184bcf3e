using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>Some figures of a table, added up, keep to a bound. The known part may decide before the rest is known.</summary>
/// <remarks>
/// Where the table makes up a whole, what is not listed lies between nothing and what the listed figures leave of it. No
/// figure is raised because the list is said to be complete and yet falls short of the whole: recipes are rounded.
/// </remarks>
public sealed class FigureSumAtom : DossierAtom
{
    private readonly string[] names;

    internal FigureSumAtom(FiguresFact fact, string[] names, Bound bound)
    {
        Fact = fact;
        this.names = names;
        Bound = bound;
    }

    /// <summary>The table.</summary>
    public FiguresFact Fact { get; }

    /// <summary>What is added up.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The line that the sum must keep to.</summary>
    public Bound Bound { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Question> Questions => field ??= [Fact.Question];

    /// <inheritdoc/>
    public override Level Level => Fact.Level;

    private protected override object Declared => (Fact, ValueList<string>.Of(names), Bound);

    private protected override Clause Say()
    {
        var (english, indonesian) = (Called(Language.English).And(Language.English), Called(Language.Indonesian).And(Language.Indonesian));
        var (kept, broken) = Bound.Words(names.Length == 1
            ? new($"{english} among {Fact.Name.English}", $"{indonesian} dalam {Fact.Name.Indonesian}")
            : new($"the sum of {english} among {Fact.Name.English}", $"jumlah {indonesian} dalam {Fact.Name.Indonesian}"));
        return new(kept, broken);
    }

    /// <inheritdoc/>
    public override Truth Evaluate(Situation subject) =>
        subject.TryGet(Fact, out var answer) ? Truth.Of(Bound.IsKeptBy(SumIn(answer))) : Truth.Unknown;

    /// <inheritdoc/>
    public override FailureKind FailureIn(Situation situation) =>
        Bound.Side == BoundSide.AtMost ? FailureKind.OverLimit : FailureKind.UnderLimit;

    private IEnumerable<string> Called(Language language) => names.Select(name => Fact.NameOf(name).In(language));

    private Span SumIn(Figures figures)
    {
        var (sum, others, found) = (Span.Exactly(0), Span.Exactly(0), 0);
        foreach (ref readonly var one in figures.AsSpan())
        {
            if (Array.IndexOf(names, one.Name) >= 0)
            {
                sum += one.Amount.Span;
                found++;
            }
            else
            {
                others += one.Amount.Span;
            }
        }

        if (!figures.IsComplete && found < names.Length)
        {
            sum += Span.Anything;
        }

        return Fact.Whole is { } whole ? sum.WithinWhatIsLeftOf(whole.Figure * whole.Unit.Factor, others) : sum;
    }
}
