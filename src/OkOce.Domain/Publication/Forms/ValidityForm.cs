using System.Globalization;
using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Evidence;

namespace OkOce.Domain.Publication.Forms;

/// <summary>How a paper's days are counted: a word, or a record of one member.</summary>
internal static class ValidityForm
{
    private const string Expected =
        "\"printed-expiry\", \"no-expiry\", \"per-shipment\", or a record of one of monthsFromIssue, monthsFromResult, evenYears, endOfYear, earlierOf";

    internal static void Write(Utf8JsonWriter json, Validity validity)
    {
        switch (validity)
        {
            case PrintedExpiry:
                json.WriteStringValue("printed-expiry");
                break;
            case NoExpiry:
                json.WriteStringValue("no-expiry");
                break;
            case PerShipment:
                json.WriteStringValue("per-shipment");
                break;
            case MonthsFrom months:
                json.WriteStartObject();
                json.WriteNumber(months.FromResult ? "monthsFromResult" : "monthsFromIssue", months.Months);
                json.WriteEndObject();
                break;
            case EvenYearWindow window:
                json.WriteStartObject();
                json.WriteStartArray("evenYears");
                json.WriteNumberValue(window.FirstMonth);
                json.WriteNumberValue(window.LastMonth);
                json.WriteEndArray();
                json.WriteEndObject();
                break;
            case YearEnd year:
                json.WriteStartObject();
                json.WriteNumber("endOfYear", year.LastMonth);
                json.WriteEndObject();
                break;
            case EarlierEnd ends:
                json.WriteStartObject();
                json.WriteStartArray("earlierOf");
                Write(json, ends.One);
                Write(json, ends.Other);
                json.WriteEndArray();
                json.WriteEndObject();
                break;
            default:
                throw new ArgumentException($"{validity.GetType().Name} has no form. Give it one in {nameof(ValidityForm)}.", nameof(validity));
        }
    }

    internal static Validity Read(JsonNode node) => node switch
    {
        { Kind: JsonNodeKind.Text, Text: "printed-expiry" } => Validity.PrintedExpiry,
        { Kind: JsonNodeKind.Text, Text: "no-expiry" } => Validity.NoExpiry,
        { Kind: JsonNodeKind.Text, Text: "per-shipment" } => Validity.PerShipment,
        { Members: [("monthsFromIssue", var months)] } => Validity.MonthsFromIssue(Number(months, 1, 1_200)),
        { Members: [("monthsFromResult", var months)] } => Validity.MonthsFromResult(Number(months, 1, 1_200)),
        { Members: [("evenYears", { Items: [var first, var last] })] } => Window(first, last),
        { Members: [("endOfYear", var month)] } => Validity.EndOfYear(Number(month, 1, 12)),
        { Members: [("earlierOf", { Items: [var one, var other] })] } => Validity.EarlierOf(Read(one), Read(other)),
        _ => throw node.Refuse(Expected),
    };

    private static Validity Window(JsonNode first, JsonNode last)
    {
        var opens = Number(first, 1, 12);
        return Validity.EndOfEvenYearWindow(opens, Number(last, opens, 12));
    }

    private static int Number(JsonNode node, int least, int most) =>
        node.Kind == JsonNodeKind.Number && int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw node.Refuse($"a whole number from {least} to {most}");
}
