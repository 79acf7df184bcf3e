using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;

namespace OkOce.Domain.CaseFiles;

/// <summary>Reads a table of figures: <c>all</c> of them, or <c>some</c>.</summary>
internal static class FiguresReader
{
    internal const string All = "all";
    internal const string Some = "some";

    internal static Figures Read(FiguresFact fact, JsonNode node)
    {
        node.Allow(All, Some);
        var (all, some) = (node.Find(All), node.Find(Some));
        if (all is null == some is null)
        {
            throw node.Refuse($"either \"{All}\" of the figures or \"{Some}\" of them");
        }

        var figures = ReadFigures(fact, (all ?? some)!, isComplete: all is not null);
        return fact.Whole is { } whole && Fewest(figures) > whole.Figure * whole.Unit.Factor
            ? throw node.Refuse($"figures that together are at most {whole}")
            : figures;
    }

    private static Figures ReadFigures(FiguresFact fact, JsonNode node, bool isComplete)
    {
        if (fact.IsSeries)
        {
            Amount[] samples = [.. node.Of(JsonNodeKind.List, "a list of figures").Items.Select(item => AnswerReader.ReadAmount(item, fact.Unit))];
            return isComplete ? Figures.Samples(samples) : Figures.SomeSamples(samples);
        }

        (string, Amount)[] named =
        [
            .. node.Of(JsonNodeKind.Record, "a record in braces, each name with its figure").Members
                .Select(member => (Name(fact, member.Name, member.Value), AnswerReader.ReadAmount(member.Value, fact.Unit))),
        ];
        return isComplete ? Figures.Exactly(named) : Figures.AtLeast(named);
    }

    private static string Name(FiguresFact fact, string name, JsonNode value) => fact.Allows(name) && !name.Any(char.IsControl)
        ? name
        : throw new CaseFileException(value.File, value.Line, value.Column, $"the member \"{name}\"", fact.IsOpen
            ? "a name of at most 100 letters"
            : "one of " + string.Join(", ", fact.Options.Select(option => option.Code)));

    private static decimal Fewest(Figures figures) => figures.Listed.Sum(one => one.Amount.Span.Low);
}
