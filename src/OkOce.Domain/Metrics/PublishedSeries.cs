namespace OkOce.Domain.Metrics;

/// <summary>Published figures of one definition over time: the only ones that may share a line.</summary>
public sealed class PublishedSeries
{
    /// <summary>Gathers figures under one title.</summary>
    /// <param name="id">The stable id, such as <c>jakpreneur-registered</c>.</param>
    /// <param name="title">A short name.</param>
    /// <param name="figures">The figures, oldest first.</param>
    /// <exception cref="ArgumentException">There is no figure, two differ in unit or definition, or one is older than the one before it.</exception>
    public PublishedSeries(string id, LocalizedText title, IReadOnlyList<PublishedFigure> figures)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(figures);
        if (figures.Count == 0)
        {
            throw new ArgumentException($"The series '{id}' has no figure.", nameof(figures));
        }

        foreach (var (earlier, later) in figures.Zip(figures.Skip(1)))
        {
            if (earlier.Unit != later.Unit || earlier.Definition != later.Definition)
            {
                throw new ArgumentException($"'{later.Id}' counts something else than '{earlier.Id}': it belongs to a series of its own.", nameof(figures));
            }

            if (later.AsOf < earlier.AsOf)
            {
                throw new ArgumentException($"'{later.Id}' is older than '{earlier.Id}', which stands before it.", nameof(figures));
            }
        }

        Id = id;
        Title = title;
        Figures = [.. figures];
    }

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>A short name.</summary>
    public LocalizedText Title { get; }

    /// <summary>What every figure of the series counts.</summary>
    public LocalizedText Definition => Figures[0].Definition;

    /// <summary>What is counted.</summary>
    public LocalizedText Unit => Figures[0].Unit;

    /// <summary>The figures, oldest first.</summary>
    public IReadOnlyList<PublishedFigure> Figures { get; }
}
