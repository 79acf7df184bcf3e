using OkOce.Domain.Dossiers;

namespace OkOce.Domain.CaseFiles;

/// <summary>Reads a named person's answer to a question of law: <c>{"answer": true, "by": "…", "on": "2026-11-25", "source": "https://…"}</c>.</summary>
internal static class LegalAnswerReader
{
    internal const string Answer = "answer";
    internal const string By = "by";
    internal const string On = "on";
    internal const string Source = "source";

    internal static LegalAnswer Read(JsonNode node)
    {
        node.Allow(Answer, By, On, Source);
        const string Expected = "a whole address, such as \"https://eur-lex.europa.eu/\"";
        var source = node.Need(Source);
        var by = node.Need(By);
        return new(
            node.Need(Answer).AsYesNo(),
            by.AsText("who answered") is { Length: > 0 } name && !string.IsNullOrWhiteSpace(name) ? name : throw by.Refuse("who answered"),
            node.Need(On).AsDay(),
            Uri.TryCreate(source.AsText(Expected), UriKind.Absolute, out var address) ? address : throw source.Refuse(Expected));
    }
}
