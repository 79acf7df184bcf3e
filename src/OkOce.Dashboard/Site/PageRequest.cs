using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;
using OkOce.Dashboard.Charts;
using OkOce.Dashboard.Languages;
using OkOce.Domain;

namespace OkOce.Dashboard.Site;

/// <summary>What a reader asked for, all of it in the address, so that each view is a link.</summary>
/// <param name="Path">The page.</param>
/// <param name="Query">The choices made: language, filters.</param>
public sealed record PageRequest(string Path, IReadOnlyDictionary<string, StringValues> Query)
{
    private const string LanguageKey = "lang";
    private const string CsvKey = "csv";

    /// <summary>The language asked for; Indonesian unless English is.</summary>
    public Language Language => LanguageTag.Parse(Query.GetValueOrDefault(LanguageKey).ToString());

    /// <summary>The id of the figure whose CSV is asked for, if one is.</summary>
    public string? Csv => Query.GetValueOrDefault(CsvKey) is { Count: > 0 } ids ? ids.ToString() : null;

    /// <summary>Read by the framework where an endpoint takes a <see cref="PageRequest"/>.</summary>
    public static ValueTask<PageRequest> BindAsync(HttpContext context) => ValueTask.FromResult(Of(context.Request));

    /// <summary>What an HTTP request asks for.</summary>
    public static PageRequest Of(HttpRequest request) =>
        new(request.Path.HasValue ? request.Path.Value : "/", request.Query.ToDictionary(StringComparer.Ordinal));

    /// <summary>This same view in a language.</summary>
    public string In(Language language) => Link(Path, Without(CsvKey, LanguageKey).Append(Choice(LanguageKey, LanguageTag.Of(language))));

    /// <summary>Another page, in the language read now.</summary>
    public string To(string path) => Link(path, Language == Language.Indonesian ? [] : [Choice(LanguageKey, LanguageTag.Of(Language))]);

    /// <summary>This same view with one choice made anew.</summary>
    public string With(string key, string value) => Link(Path, Without(CsvKey, key).Append(Choice(key, value)));

    /// <summary>The numbers of a figure of this view, as a file.</summary>
    public string CsvLink(ChartFigure figure) => With(CsvKey, figure.Text.Id);

    private static KeyValuePair<string, StringValues> Choice(string key, string value) => new(key, value);

    // One slash at the start: two would name another host.
    private static string Link(string path, IEnumerable<KeyValuePair<string, StringValues>> choices) =>
        $"{new PathString($"/{path.TrimStart('/', '\\')}").ToUriComponent()}{new QueryBuilder(choices)}";

    private IEnumerable<KeyValuePair<string, StringValues>> Without(params string[] keys) => Query.Where(c => !keys.Contains(c.Key));
}
