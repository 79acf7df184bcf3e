using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;

namespace OkOce.Domain.CaseFiles;

/// <summary>The JSON Schema (2020-12) of case files, made from the facts and papers that files may name.</summary>
/// <remarks>
/// For editors and for other languages. What the schema refuses the reader refuses too. The reader alone refuses what
/// a schema cannot say: a day that does not exist, days that run backwards, a recipe of more than a whole, a word both in a set and not in it, two lots of one name,
/// a paper that ends before it is issued.
/// </remarks>
public static class CaseSchema
{
    private const string Day = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    /// <summary>The schema as text: UTF-8, indented by two blanks, lines ended by a line feed, and one at the end.</summary>
    public static string Generate(FactCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new()
        {
            Indented = true,
            NewLine = "\n",
            // The text is read by people and never stands inside a web page.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }))
        {
            Root(catalogue).WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static JsonObject Root(FactCatalogue catalogue)
    {
        var root = Shape.Record(
            new()
            {
                ["$schema"] = Shape.Text(),
                ["format"] = new JsonObject { ["const"] = CaseFile.Format },
                ["id"] = Shape.Text("^[a-z0-9-]{1,60}$", "Lower-case letters, digits and hyphens. / Huruf kecil, angka, dan tanda hubung."),
                ["title"] = Shape.Ref("text"),
                ["synthetic"] = Shape.Of("boolean", "true when the case was made up; its title then says so. / true bila kasusnya karangan; judulnya menyebutkan itu."),
                ["sector"] = Words(Sector.All.Select(sector => new FactOption(sector.Code, sector.Name))),
                ["destinations"] = Shape.List(Shape.Text(Destinations())),
                ["day"] = Shape.Ref("day"),
                ["year"] = new JsonObject { ["type"] = "integer", ["minimum"] = 1990, ["maximum"] = 2100 },
                ["before"] = Shape.Ref("knowledge"),
                ["alsoStated"] = Shape.List(Shape.Ref("text")),
                ["happened"] = Shape.Ref("happening"),
            },
            "format", "id", "title", "synthetic", "sector", "destinations", "before");
        root.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        root.Insert(1, "$id", "case.schema.json");
        root.Insert(2, "title", "A case of OkOce / Kasus OkOce");
        root["not"] = new JsonObject { ["required"] = Shape.Names("day", "year") };
        root["$defs"] = Definitions(catalogue);
        return root;
    }

    private static JsonObject Definitions(FactCatalogue catalogue)
    {
        var definitions = new JsonObject
        {
            ["text"] = Shape.Record(
                new() { ["en"] = Shape.Text(Shape.Sentence, longest: 1000), ["id"] = Shape.Text(Shape.Sentence, longest: 1000) }, "en", "id"),
            ["day"] = Shape.Text($"^{Day}$", "A day such as 2026-11-24. / Tanggal seperti 2026-11-24."),
            ["days"] = Shape.Text(
                $"^([0-9]{{4}}(-(0[1-9]|1[0-2]))?|{Day}|{Day}/({Day}|\\.\\.)|\\.\\./{Day})$",
                "A day 2026-11-24, a month 2026-11, a year 2026, or the first and the last possible day 2026-11-01/2026-12-15, one of which may be open: ../2026-12-15. / Tanggal 2026-11-24, bulan 2026-11, tahun 2026, atau hari pertama dan terakhir yang mungkin 2026-11-01/2026-12-15, salah satunya boleh terbuka: ../2026-12-15."),
            ["hs"] = PaperSchema.Hs(),
            ["knowledge"] = Knowledge(),
            ["happening"] = Happening(),
            ["paper"] = PaperSchema.Paper(catalogue),
            ["scope"] = PaperSchema.Scope(),
        };
        foreach (var level in Enum.GetValues<Level>())
        {
            definitions[Name(level)] = FactSchema.Of(catalogue, level);
        }

        return definitions;
    }

    private static JsonObject Knowledge() => Shape.Record(new()
    {
        ["enterprise"] = Shape.Ref(Name(Level.Enterprise)),
        ["facilities"] = Shape.List(Shape.Ref(Name(Level.Facility))),
        ["product"] = Shape.Ref(Name(Level.Product)),
        ["offer"] = Shape.Ref(Name(Level.Offer)),
        ["importer"] = Shape.Ref(Name(Level.Importer)),
        ["consignment"] = Shape.Ref(Name(Level.Consignment)),
        ["lots"] = Shape.List(Shape.Ref(Name(Level.Lot))),
        ["papers"] = Shape.List(Shape.Ref("paper")),
    });

    private static JsonObject Happening() => Shape.Record(
        new()
        {
            ["outcome"] = Shape.OneOf(CaseFileReader.Outcomes.Keys),
            ["summary"] = Shape.Ref("text"),
            ["sources"] = Shape.List(Shape.Text("^https?://[^/?#\\s]+"), fewest: 1),
            ["certainty"] = Shape.OneOf(["high", "medium", "low"]),
            ["breach"] = Shape.Ref("knowledge"),
        },
        "outcome", "summary", "sources", "certainty");

    private static string Destinations()
    {
        var states = string.Join('|', Country.MemberStateCodes);
        var named = Country.OtherCodes.Where(code => Subdivision.Of(code) is not null).ToArray();
        var others = string.Join('|', Country.OtherCodes.Except(named));
        var parted = string.Join('|', named.Select(code => $"{code}(-({string.Join('|', Subdivision.Of(code)!.Select(part => part.Code))}))?"));
        return $"^(EU(-({states}))?|{states}|{parted}|(US|{others})(-[A-Z]{{2,3}})?)$";
    }

    private static string Name(Level level) => level.ToString().ToLowerInvariant();

    internal static JsonObject Words(IEnumerable<FactOption> options)
    {
        var all = options.ToArray();
        var words = Shape.OneOf(all.Select(option => option.Code));
        words["enumDescriptions"] = Shape.Names(all.Select(option => $"{option.Name.English} / {option.Name.Indonesian}"));
        return words;
    }
}
