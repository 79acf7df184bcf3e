using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication.Forms;

/// <summary><c>{"notTested": "lead-in-substrate"}</c>.</summary>
internal sealed class NotTestedForm : AtomForm<NotTestedAtom>
{
    internal override string Key => "notTested";

    internal override IReadOnlyList<string> Members => ["notTested"];

    internal override Specification<Situation> Read(JsonNode record, FactCatalogue catalogue) =>
        Named.Fact<MeasurementFact>(record, catalogue, Key).IsNotTested;

    private protected override void Write(Utf8JsonWriter json, NotTestedAtom atom) => json.WriteString(Key, atom.Fact.Id);
}
