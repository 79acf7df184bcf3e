using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication.Forms;

/// <summary><c>{"fact": "retail-packed", "is": true}</c>.</summary>
internal sealed class YesNoForm : AtomForm<YesNoAtom>
{
    internal override string Key => "is";

    internal override IReadOnlyList<string> Members => ["fact", "is"];

    internal override Specification<Situation> Read(JsonNode record, FactCatalogue catalogue) =>
        record.Need("is").AsYesNo()
            ? Named.Fact<YesNoFact>(record, catalogue).Yes
            : throw record.Need("is").Refuse("true; what must not be so is written {\"not\": …}");

    private protected override void Write(Utf8JsonWriter json, YesNoAtom atom)
    {
        json.WriteString("fact", atom.Fact.Id);
        json.WriteBoolean("is", true);
    }
}
