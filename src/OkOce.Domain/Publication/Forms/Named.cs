using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;

namespace OkOce.Domain.Publication.Forms;

/// <summary>Finds what a rule file names by id, or refuses the name with the one that was most likely meant.</summary>
internal static class Named
{
    internal static TFact Fact<TFact>(JsonNode record, FactCatalogue catalogue, string name = "fact")
        where TFact : Fact
    {
        var id = record.Need(name);
        string[] alike = [.. catalogue.Facts.OfType<TFact>().Select(fact => fact.Id)];
        return !catalogue.TryFindFact(id.AsText("the id of a fact"), out var fact)
                ? throw id.Refuse("a fact of the catalogue" + (alike.Length > 0 ? $"; did you mean \"{Nearest.To(id.Text, alike)}\"?" : ""))
            : fact as TFact
                ?? throw id.Refuse($"a fact that can be asked so; \"{fact.Id}\" is answered by: {fact.AnswerType}");
    }

    internal static EvidenceKind Kind(JsonNode id, FactCatalogue catalogue) =>
        catalogue.TryFindKind(id.AsText("the id of a kind of paper"), out var kind)
            ? kind
            : throw id.Refuse($"a kind of paper of the catalogue; did you mean \"{Nearest.To(id.Text, catalogue.Kinds.Select(one => one.Id))}\"?");

    internal static string Option<TAnswer>(JsonNode word, OptionedFact<TAnswer> fact)
        where TAnswer : notnull
    {
        var expected = fact.IsOpen ? $"an answer to \"{fact.Id}\"" : $"one of {string.Join(", ", fact.Options.Select(option => option.Code))}";
        return fact.Allows(word.AsText(expected)) ? word.Text : throw word.Refuse(expected);
    }
}
