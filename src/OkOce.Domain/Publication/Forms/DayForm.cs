using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication.Forms;

/// <summary><c>{"fact": "loaded-on", "before": "2025-10-13"}</c>; the day itself is out.</summary>
internal sealed class DayForm : AtomForm<DayAtom>
{
    internal override string Key => "before";

    internal override IReadOnlyList<string> Members => ["fact", "before"];

    internal override Specification<Situation> Read(JsonNode record, FactCatalogue catalogue) =>
        Named.Fact<DayFact>(record, catalogue).Before(record.Need("before").AsDay());

    private protected override void Write(Utf8JsonWriter json, DayAtom atom)
    {
        json.WriteString("fact", atom.Fact.Id);
        json.WriteDay("before", atom.Day);
    }
}
