using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;

namespace OkOce.Domain.CaseFiles;

/// <summary>Reads the answer to one fact, by the fact's type.</summary>
internal static class AnswerReader
{
    internal const string OverTheLimit = "over the limit";
    internal const string NotTested = "not tested";

    internal static object Read(Fact fact, JsonNode node) => fact switch
    {
        YesNoFact => node.AsYesNo(),
        ChoiceFact choice => ReadChoice(choice, node),
        SetFact set => ReadMembers(set, node),
        AmountFact amount => ReadAmount(node, amount.Unit),
        DayFact => DayReader.Read(node),
        FiguresFact table => FiguresReader.Read(table, node),
        OpenQuestion => LegalAnswerReader.Read(node),
        MeasurementFact measured => ReadMeasurement(node, measured.Unit),
        _ => throw new ArgumentException($"'{fact.Id}' is of no type that files can answer.", nameof(fact)),
    };

    private static Choice ReadChoice(ChoiceFact fact, JsonNode node) =>
        node.Kind == JsonNodeKind.List && node.Items.Count > 0
            ? new([.. node.Items.Select(item => Word(fact, item)).Distinct()])
            : new(Word(fact, node));

    private static Members ReadMembers(SetFact fact, JsonNode node)
    {
        if (node.Kind == JsonNodeKind.List)
        {
            return Members.Exactly(Words(fact, node));
        }

        node.Allow("has", "lacks");
        var (has, lacks) = (node.Find("has") is { } h ? Words(fact, h) : [], node.Find("lacks") is { } l ? Words(fact, l) : []);
        return has.Intersect(lacks).FirstOrDefault() is { } both
            ? throw node.Refuse($"'{both}' on one side only")
            : Members.AtLeast(has, lacks);
    }

    private static string[] Words<T>(OptionedFact<T> fact, JsonNode list)
        where T : notnull =>
        [.. list.Of(JsonNodeKind.List, "a list of words").Items.Select(item => Word(fact, item)).Distinct()];

    internal static string Word<T>(OptionedFact<T> fact, JsonNode node)
        where T : notnull
    {
        var expected = fact.IsOpen ? "a word of at most 100 letters" : "one of " + string.Join(", ", fact.Options.Select(option => option.Code));
        var word = node.AsText(expected);
        return fact.Allows(word) && !word.Any(char.IsControl) ? word : throw node.Refuse(expected);
    }

    internal static Amount ReadAmount(JsonNode node, Unit unit)
    {
        var expected = $"a figure with a unit such as \"12 {unit}\"";
        return Amount.TryParse(node.AsText(expected), out var amount) && amount.Unit.IsComparableWith(unit)
            ? amount
            : throw node.Refuse(expected);
    }

    private static Measurement ReadMeasurement(JsonNode node, Unit unit)
    {
        if (node.Kind != JsonNodeKind.Record)
        {
            return ReadFigure(node, unit);
        }

        node.Allow("value", "sampled", "result", "method");
        return ReadFigure(node.Need("value"), unit) with
        {
            SampledOn = node.Find("sampled")?.AsDay(),
            ResultOn = node.Find("result")?.AsDay(),
            Method = node.Find("method")?.AsText("the laboratory's method"),
        };
    }

    private static Measurement ReadFigure(JsonNode node, Unit unit) => (node.Kind == JsonNodeKind.Text ? node.Text : "") switch
    {
        OverTheLimit => Measurement.ReportedOverLimit,
        NotTested => Measurement.NotTested,
        _ => Measurement.Of(ReadAmount(node, unit)),
    };
}
