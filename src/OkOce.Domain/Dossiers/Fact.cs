namespace OkOce.Domain.Dossiers;

/// <summary>Something that a rule may ask about a dossier, declared once. Any fact may be unknown.</summary>
public abstract class Fact
{
    private static int Made;

    private protected Fact()
    {
    }

    // A place in tables of this process; it says nothing and is kept nowhere.
    internal int Number { get; } = Interlocked.Increment(ref Made);

    /// <summary>Lower-case words joined by hyphens, such as <c>retail-packed</c>; stable, and the name in case files.</summary>
    public required string Id { get; init; }

    /// <summary>Whose fact it is.</summary>
    public required Level Level { get; init; }

    /// <summary>Who can answer it.</summary>
    public Actor Answerer { get; init; } = Actor.Maker;

    /// <summary>The question in a maker's words.</summary>
    public required LocalizedText Asks { get; init; }

    /// <summary>The question with who can answer it.</summary>
    public Question Question => field ??= new(Id, Asks, Level, Answerer);

    /// <summary>The type of its answers, as the case format names it.</summary>
    public abstract string AnswerType { get; }

    /// <summary>The id.</summary>
    public sealed override string ToString() => Id;
}
