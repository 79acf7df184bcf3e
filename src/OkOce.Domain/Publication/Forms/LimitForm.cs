using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication.Forms;

/// <summary><c>{"fact": "ochratoxin-a", "keepsTo": [{"most": "3 ug/kg", "from": "2023-01-01", "source": "…"}]}</c>: the figures in order of time.</summary>
internal sealed class LimitForm : AtomForm<LimitAtom>
{
    internal override string Key => "keepsTo";

    internal override IReadOnlyList<string> Members => ["fact", "keepsTo"];

    internal override Specification<Situation> Read(JsonNode record, FactCatalogue catalogue) => LimitOf(record, catalogue).Kept;

    /// <summary>The limit of the record's measurement.</summary>
    internal static Limit LimitOf(JsonNode record, FactCatalogue catalogue) => LimitOf(record, Named.Fact<MeasurementFact>(record, catalogue));

    /// <summary>The limit in the record of a measurement that is named elsewhere.</summary>
    internal static Limit LimitOf(JsonNode record, MeasurementFact of) => new(of, LimitStepsForm.Read(record, "keepsTo", of.Id, of.Unit));

    private protected override void Write(Utf8JsonWriter json, LimitAtom atom)
    {
        json.WriteString("fact", atom.Limit.Of.Id);
        LimitStepsForm.Write(json, Key, atom.Limit.Steps);
    }
}
