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
        const string Person = "the name of the person who answered";
        const string Address = "a whole address, such as \"https://eur-lex.europa.eu/\"";
        var (by, source) = (node.Need(By), node.Need(Source));
        return new(
            node.Need(Answer).AsYesNo(),
            !string.IsNullOrWhiteSpace(by.AsText(Person)) ? by.Text : throw by.Refuse(Person),
            node.Need(On).AsDay(),
            Uri.TryCreate(source.AsText(Address), UriKind.Absolute, out var address) ? address : throw source.Refuse(Address));
    }
}
