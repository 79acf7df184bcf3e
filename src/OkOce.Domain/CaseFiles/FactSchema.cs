using System.Text.Json.Nodes;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;

namespace OkOce.Domain.CaseFiles;

/// <summary>The facts of one level, as the schema of case files lists them.</summary>
internal static class FactSchema
{
    internal static JsonObject Of(FactCatalogue catalogue, Level level)
    {
        JsonObject members = [];
        List<string> needed = [];
        if (level is Level.Facility or Level.Lot)
        {
            members["id"] = Shape.Text(longest: 100, description: "Its name within the file. / Namanya di dalam berkas.");
            needed.Add("id");
        }
        else if (level == Level.Product)
        {
            members["hs"] = Shape.Ref("hs");
        }

        foreach (var fact in catalogue.Facts.Where(fact => fact.Level == level))
        {
            var answer = Answer(fact);
            answer.Insert(0, "description", $"{fact.Asks.English} / {fact.Asks.Indonesian}");
            answer.Insert(1, "$comment", $"{fact.AnswerType}; answered by: {fact.Answerer.ToString().ToLowerInvariant()}");
            members[fact.Id] = answer;
        }

        return Shape.Record(members, needed);
    }

    // null says outright what leaving out says too: it is not known.
    private static JsonObject Answer(Fact fact) => fact switch
    {
        YesNoFact => new() { ["type"] = Shape.Names("boolean", "null") },
        ChoiceFact choice => Shape.AnyOf(Word(choice), Shape.List(Word(choice), fewest: 1), Shape.Of("null")),
        SetFact set => Shape.AnyOf(
            Shape.List(Word(set)),
            Shape.Record(new() { ["has"] = Shape.List(Word(set)), ["lacks"] = Shape.List(Word(set)) }),
            Shape.Of("null")),
        AmountFact amount => Shape.AnyOf(Amount(amount.Unit), Shape.Of("null")),
        DayFact => Shape.AnyOf(Shape.Ref("days"), Shape.Of("null")),
        FiguresFact table => Shape.AnyOf(
            Shape.Record(new() { [FiguresReader.All] = Figures(table) }, FiguresReader.All),
            Shape.Record(new() { [FiguresReader.Some] = Figures(table) }, FiguresReader.Some),
            Shape.Of("null")),
        OpenQuestion => Shape.AnyOf(
            Shape.Record(
                new()
                {
                    [LegalAnswerReader.Answer] = Shape.Of("boolean"),
                    [LegalAnswerReader.By] = Shape.Text(Shape.Sentence),
                    [LegalAnswerReader.On] = Shape.Ref("day"),
                    [LegalAnswerReader.Source] = new JsonObject { ["type"] = "string", ["format"] = "uri" },
                },
                LegalAnswerReader.Answer, LegalAnswerReader.By, LegalAnswerReader.On, LegalAnswerReader.Source),
            Shape.Of("null")),
        MeasurementFact measured => Measurement(measured.Unit),
        _ => throw new ArgumentException($"'{fact.Id}' is of no type that files can answer.", nameof(fact)),
    };

    private static JsonObject Word<T>(OptionedFact<T> fact)
        where T : notnull
    {
        if (!fact.IsOpen)
        {
            return CaseSchema.Words(fact.Options);
        }

        var word = Shape.Text(Shape.NoControls, longest: 100);
        if (fact.Options.Count > 0)
        {
            word["examples"] = Shape.Names(fact.Options.Select(option => option.Code));
        }

        return word;
    }

    // A series is a list; otherwise each name is a member of its own.
    private static JsonObject Figures(FiguresFact table) => table.IsSeries ? Shape.List(Amount(table.Unit)) : new()
    {
        ["type"] = "object",
        ["propertyNames"] = Word(table),
        ["additionalProperties"] = Amount(table.Unit),
    };

    private static JsonObject Measurement(Unit unit)
    {
        var figure = Shape.AnyOf(Shape.OneOf([AnswerReader.OverTheLimit, AnswerReader.NotTested]), Amount(unit));
        return Shape.AnyOf(
            (JsonObject)figure.DeepClone(),
            Shape.Record(
                new() { ["value"] = figure, ["sampled"] = Shape.Ref("day"), ["result"] = Shape.Ref("day"), ["method"] = Shape.Text() },
                "value"),
            Shape.Of("null"));
    }

    private static JsonObject Amount(Unit unit)
    {
        // The other spellings that Unit.TryParse understands.
        string[] symbols = [.. Unit.All.Where(unit.IsComparableWith).SelectMany(one => one.Symbol switch
        {
            "ug/kg" => ["ug/kg", "µg/kg", "μg/kg", "mcg/kg", "ppb"],
            "mg/kg" => ["mg/kg", "ppm"],
            "IDR" => ["IDR", "Rp"],
            var symbol => new[] { symbol },
        })];
        return Shape.Text($"^\\s*[<>]?\\s*([0-9]{{1,15}}(\\.[0-9]*)?|\\.[0-9]+)\\s+({string.Join('|', symbols)})\\s*$");
    }
}
