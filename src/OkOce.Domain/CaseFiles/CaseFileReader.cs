using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;

namespace OkOce.Domain.CaseFiles;

/// <summary>Reads case files. A file is read whole or refused whole, with the place and what was expected there.</summary>
/// <param name="catalogue">The facts and papers that files may name.</param>
public sealed class CaseFileReader(FactCatalogue catalogue)
{
    internal static readonly Dictionary<string, CaseOutcome> Outcomes = new()
    {
        ["border-refusal"] = CaseOutcome.BorderRefusal,
        ["recall"] = CaseOutcome.Recall,
        ["barrier-before-shipment"] = CaseOutcome.BarrierBeforeShipment,
        ["commercial-failure"] = CaseOutcome.CommercialFailure,
        ["success"] = CaseOutcome.Success,
    };

    private readonly DossierReader dossiers = new(catalogue);

    /// <summary>Reads one case.</summary>
    /// <param name="utf8">The file's bytes: JSON in UTF-8, at most one mebibyte, with or without a byte order mark.</param>
    /// <param name="file">The file's name, for refusals.</param>
    /// <exception cref="CaseFileException">The file is not a case of this format.</exception>
    public CaseFile Read(ReadOnlySpan<byte> utf8, string file)
    {
        var root = JsonTree.Read(utf8, file);
        var format = root.Need("format");
        if (format.AsText($"\"{CaseFile.Format}\"") != CaseFile.Format)
        {
            throw format.Refuse($"\"{CaseFile.Format}\"");
        }

        root.Allow("$schema", "format", "id", "title", "synthetic", "sector", "destinations", "day", "year", "before", "alsoStated", "happened");
        var before = root.Need("before");
        before.Allow(DossierReader.Blocks);
        var dossier = dossiers.Over(new() { Sector = ReadSector(root.Need("sector")) }, before);
        return new()
        {
            Id = ReadId(root.Need("id")),
            Title = ReadText(root.Need("title")),
            IsSynthetic = root.Need("synthetic").AsYesNo(),
            Destinations = [.. root.Need("destinations").Of(JsonNodeKind.List, "a list of destinations").Items.Select(ReadDestination)],
            Days = ReadDays(root),
            Before = dossier,
            AlsoStated = [.. root.Find("alsoStated")?.Of(JsonNodeKind.List, "a list of statements").Items.Select(ReadText) ?? []],
            Happened = root.Find("happened") is { } happened ? ReadHappening(happened, dossier) : null,
        };
    }

    private Happening ReadHappening(JsonNode node, Dossier before)
    {
        node.Allow("outcome", "summary", "sources", "certainty", "breach");
        var outcome = node.Need("outcome");
        var expected = "one of " + string.Join(", ", Outcomes.Keys);
        var breach = node.Find("breach");
        breach?.Allow(DossierReader.Blocks);
        return new()
        {
            Outcome = Outcomes.TryGetValue(outcome.AsText(expected), out var known) ? known : throw outcome.Refuse(expected),
            Summary = ReadText(node.Need("summary")),
            Sources = ReadAddresses(node.Need("sources")),
            Certainty = node.Need("certainty") is var certainty && certainty.AsText("high, medium or low") is "high" or "medium" or "low"
                ? certainty.Text
                : throw certainty.Refuse("high, medium or low"),
            WithBreach = breach is null ? null : dossiers.Over(before, breach),
        };
    }

    private static string ReadId(JsonNode node)
    {
        const string expected = "1 to 60 lower-case letters, digits and hyphens";
        var id = node.AsText(expected);
        return id.Length is >= 1 and <= 60 && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            ? id
            : throw node.Refuse(expected);
    }

    private static Sector ReadSector(JsonNode node)
    {
        var expected = "one of " + string.Join(", ", Sector.All.Select(sector => sector.Code));
        return Sector.TryParse(node.AsText(expected), out var sector) ? sector : throw node.Refuse(expected);
    }

    private static Destination ReadDestination(JsonNode node)
    {
        const string expected = "a destination such as \"US\", \"US-CA\", \"EU\" or \"PL\"";
        return Destination.TryParse(node.AsText(expected), out var destination) ? destination : throw node.Refuse(expected);
    }

    private static LocalizedText ReadText(JsonNode node)
    {
        node.Allow("en", "id");
        return new(Words(node.Need("en")), Words(node.Need("id")));

        static string Words(JsonNode words)
        {
            const string expected = "1 to 1000 letters";
            var text = words.AsText(expected).Trim();
            return text.Length is >= 1 and <= 1000 && !text.Any(char.IsControl) ? text : throw words.Refuse(expected);
        }
    }

    private static Uri[] ReadAddresses(JsonNode node) =>
        node.Of(JsonNodeKind.List, "a list of addresses").Items.Count > 0
            ? [.. node.Items.Select(ReadAddress)]
            // What happened is told by somebody; without a source it is not a case but a rumour.
            : throw node.Refuse("at least one address");

    private static Uri ReadAddress(JsonNode node)
    {
        const string expected = "a web address beginning with https:// or http://";
        return Uri.TryCreate(node.AsText(expected), UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw node.Refuse(expected);
    }

    private static Period? ReadDays(JsonNode root)
    {
        if (root.Find("day") is { } day)
        {
            return root.Find("year") is { } both ? throw both.Refuse("either a day or a year") : Period.From(day.AsDay()).Through(day.AsDay());
        }

        if (root.Find("year") is not { } node)
        {
            return null;
        }

        var year = DossierReader.Whole(node, "a year such as 2021");
        return year is >= 1990 and <= 2100 ? Period.From(year, 1, 1).Through(year, 12, 31) : throw node.Refuse("a year between 1990 and 2100");
    }
}
