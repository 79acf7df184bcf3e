using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Publication.Forms;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Publication;

/// <summary>Reads rulebooks as <see cref="RulebookWriter"/> writes them. A file is read whole or refused whole.</summary>
/// <param name="catalogue">The facts and papers that rules may name; what is read refers to these very facts.</param>
public sealed class RulebookReader(FactCatalogue catalogue)
{
    // Thousands of requirements; and deeper than any law that a person can still follow.
    private const int MostBytes = 64 << 20;
    private const int MostDepth = 64;

    /// <summary>Reads a whole book.</summary>
    /// <param name="utf8">The file's bytes: JSON in UTF-8, at most 64 mebibytes, with or without a byte order mark.</param>
    /// <param name="file">The file's name, for refusals.</param>
    /// <exception cref="RuleFileException">The file is not a rulebook of this format, or names what the catalogue does not know.</exception>
    public Rulebook Read(ReadOnlySpan<byte> utf8, string file) => Read(utf8, file, ReadBook);

    /// <summary>Reads one requirement that stands alone.</summary>
    /// <param name="utf8">The file's bytes: JSON in UTF-8, at most 64 mebibytes, with or without a byte order mark.</param>
    /// <param name="file">The file's name, for refusals.</param>
    /// <exception cref="RuleFileException">The file is not a requirement of this format, or names what the catalogue does not know.</exception>
    public Requirement ReadRequirement(ReadOnlySpan<byte> utf8, string file) => Read(utf8, file, root => RequirementForm.Read(root, catalogue));

    private static T Read<T>(ReadOnlySpan<byte> utf8, string file, Func<JsonNode, T> read)
    {
        JsonNode? root = null;
        try
        {
            root = JsonTree.Read(utf8, file, MostBytes, MostDepth);
            return read(root);
        }
        catch (CaseFileException refused)
        {
            var (path, requirement) = root is null ? ("$", null) : JsonPlace.Of(root, refused.Line, refused.Column);
            throw new RuleFileException(refused, path, requirement);
        }
    }

    private Rulebook ReadBook(JsonNode root)
    {
        var format = root.Need("format");
        if (format.AsText($"\"{RulebookWriter.Format}\"") != RulebookWriter.Format)
        {
            throw format.Refuse($"\"{RulebookWriter.Format}\"");
        }

        root.Allow("$schema", "format", "version", "requirements", "consequences", "notes", "surveys");
        var nodes = root.Need("requirements").Of(JsonNodeKind.List, "a list of requirements").Items;
        Requirement[] requirements = [.. nodes.Select(node => RequirementForm.Read(node, catalogue))];
        RefuseOrphan(nodes, [.. requirements.Select(one => (one.Id, one.Succeeds))], "the id of a requirement in this book");
        var cells = root.Need("surveys").Of(JsonNodeKind.List, "a list of surveys").Items;
        Survey[] surveys = [.. cells.Select(SurveyForm.Read)];
        RefuseTwice(cells, surveys.Select(one => $"{one.Jurisdiction} {one.Sector}"), node => node.Need("sector"));
        var (costs, told) = (Some(root, "consequences", "a list of consequences"), Some(root, "notes", "a list of notes"));
        Consequence[] consequences = [.. costs.Select(node => ConsequenceForm.Read(node, catalogue))];
        RefuseOrphan(costs, [.. consequences.Select(one => (one.Id, one.Succeeds))], "the id of a consequence in this book");
        LawNote[] notes = [.. told.Select(NoteForm.Read)];
        RefuseTwice(
            [.. nodes, .. costs, .. told],
            requirements.Select(one => one.Id.Value).Concat(consequences.Select(one => one.Id.Value)).Concat(notes.Select(one => one.Id.Value)),
            node => node.Need("id"));
        var version = root.Need("version");
        return version.Built(() => new Rulebook(version.AsText("the version of the book"), requirements, surveys, consequences, notes));
    }

    private static IReadOnlyList<JsonNode> Some(JsonNode root, string name, string expected) =>
        root.Find(name)?.Of(JsonNodeKind.List, expected).Items ?? [];

    private static void RefuseOrphan(IReadOnlyList<JsonNode> nodes, IReadOnlyList<(RequirementId Id, RequirementId? Succeeds)> all, string expected)
    {
        var ids = all.Select(one => one.Id).ToHashSet();
        if (all.Zip(nodes).FirstOrDefault(one => one.First.Succeeds is { } earlier && !ids.Contains(earlier)) is { Second: { } orphan })
        {
            throw orphan.Need("succeeds").Refuse(expected);
        }
    }

    private static void RefuseTwice(IReadOnlyList<JsonNode> nodes, IEnumerable<string> names, Func<JsonNode, JsonNode> place)
    {
        HashSet<string> seen = [];
        if (nodes.Zip(names).FirstOrDefault(one => !seen.Add(one.Second)) is { First: { } node } twice)
        {
            var at = place(node);
            throw new CaseFileException(at.File, at.Line, at.Column, $"{twice.Second} a second time", "each once");
        }
    }
}
