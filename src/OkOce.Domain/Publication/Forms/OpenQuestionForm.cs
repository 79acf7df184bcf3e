using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication.Forms;

/// <summary><c>{"answered": "au-hcn-answer"}</c>: a named person answered the open question favourably.</summary>
internal sealed class OpenQuestionForm : AtomForm<OpenQuestionAtom>
{
    internal override string Key => "answered";

    internal override IReadOnlyList<string> Members => ["answered"];

    internal override Specification<Situation> Read(JsonNode record, FactCatalogue catalogue) =>
        Named.Fact<OpenQuestion>(record, catalogue, "answered").Favourable;

    private protected override void Write(Utf8JsonWriter json, OpenQuestionAtom atom) => json.WriteString("answered", atom.Fact.Id);
}
