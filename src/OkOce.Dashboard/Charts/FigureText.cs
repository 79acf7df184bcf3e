using System.Text.RegularExpressions;
using OkOce.Domain;

namespace OkOce.Dashboard.Charts;

/// <summary>The words around a chart: what it shows, what it says, and on whose word.</summary>
public sealed partial record FigureText
{
    /// <summary>The name of the figure in its page's links and element ids: small letters, digits and hyphens, a letter first.</summary>
    /// <exception cref="ArgumentException">The name has another form.</exception>
    public required string Id
    {
        get;
        init => field = Slug().IsMatch(value) ? value
            : throw new ArgumentException($"A figure's id has small letters, digits and hyphens, a letter first: found '{value}'.", nameof(value));
    }

    /// <summary>What is shown: the caption of the table.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What the data says, computed from them: one sentence.</summary>
    public required LocalizedText Headline { get; init; }

    /// <summary>What is counted, and how.</summary>
    public required LocalizedText Definition { get; init; }

    /// <summary>The day the data are true for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Where the data come from.</summary>
    public required Source Source { get; init; }

    /// <summary>The sentence shown in place of a chart without data.</summary>
    public required LocalizedText WhenEmpty { get; init; }

    /// <summary>How to read the chart, where it could be read wrongly.</summary>
    public LocalizedText? Note { get; init; }

    [GeneratedRegex("^[a-z][a-z0-9-]*\\z")]
    private static partial Regex Slug();
}
