using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication.Forms;

/// <summary><c>{"paper": "fda-food-facility-registration", "valid": {"evenYears": [10, 12]}}</c>.</summary>
internal sealed class PaperForm : AtomForm<EvidenceAtom>
{
    internal override string Key => "paper";

    internal override IReadOnlyList<string> Members => ["paper", "valid"];

    internal override Specification<Situation> Read(JsonNode record, FactCatalogue catalogue) =>
        Holds.Valid(Named.Kind(record.Need("paper"), catalogue), ValidityForm.Read(record.Need("valid")));

    private protected override void Write(Utf8JsonWriter json, EvidenceAtom atom)
    {
        json.WriteString("paper", atom.Kind.Id);
        json.WritePropertyName("valid");
        ValidityForm.Write(json, atom.Validity);
    }
}
