using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication.Forms;

/// <summary>Conditions in rule files: <c>all</c>, <c>any</c>, <c>every</c>, <c>some</c>, <c>if</c> and <c>not</c> over atoms.</summary>
internal static class ConditionForm
{
    internal static void Write(Utf8JsonWriter json, Specification<Situation> condition)
    {
        json.WriteStartObject();
        switch (condition)
        {
            case AllOf<Situation>:
                Write(json, "all", condition.Parts);
                break;
            case AnyOf<Situation>:
                Write(json, "any", condition.Parts);
                break;
            case Quantified each:
                json.WriteString(each.IsEvery ? "every" : "some", each.OverLevel.Word());
                Write(json, "of", each.Condition);
                break;
            case BranchOf<Situation> fork:
                Write(json, "if", fork.Condition);
                Write(json, "then", fork.Yes);
                Write(json, "else", fork.No);
                break;
            case Denial<Situation> denial:
                Write(json, "not", denial.Atom);
                break;
            case DossierAtom atom when AtomForm.All.FirstOrDefault(form => form.Atom == atom.GetType()) is { } form:
                form.Write(json, atom);
                break;
            default:
                throw new ArgumentException($"{condition.GetType().Name} has no form in rule files. Give it one in {nameof(AtomForm)} or {nameof(ConditionForm)}.", nameof(condition));
        }

        json.WriteEndObject();
    }

    internal static Specification<Situation> Read(JsonNode node, FactCatalogue catalogue)
    {
        node.Of(JsonNodeKind.Record, "a condition in braces");
        return node.Find("all") is not null ? new AllOf<Situation>(Parts(node, "all", catalogue))
            : node.Find("any") is not null ? new AnyOf<Situation>(Parts(node, "any", catalogue))
            : node.Find("every") is not null ? Each(node, "every", catalogue)
            : node.Find("some") is not null ? Each(node, "some", catalogue)
            : node.Find("if") is not null ? Fork(node, catalogue)
            : node.Find("not") is not null ? Denied(node, catalogue)
            : ReadAtom(node, catalogue);
    }

    private static void Write(Utf8JsonWriter json, string name, Specification<Situation> condition)
    {
        json.WritePropertyName(name);
        Write(json, condition);
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<Specification<Situation>> parts)
    {
        json.WriteStartArray(name);
        foreach (var part in parts)
        {
            Write(json, part);
        }

        json.WriteEndArray();
    }

    private static Specification<Situation>[] Parts(JsonNode node, string name, FactCatalogue catalogue)
    {
        node.Allow(name);
        return [.. node.NeedSome(name).Select(part => Read(part, catalogue))];
    }

    private static Specification<Situation> Each(JsonNode node, string name, FactCatalogue catalogue)
    {
        node.Allow(name, "of");
        var over = node.Need(name);
        var level = over.AsText("\"facility\" or \"lot\"");
        var condition = Read(node.Need("of"), catalogue);
        return (name, level) switch
        {
            ("every", "facility") => Every.Facility(condition),
            ("every", "lot") => Every.Lot(condition),
            ("some", "facility") => Some.Facility(condition),
            ("some", "lot") => Some.Lot(condition),
            _ => throw over.Refuse("\"facility\" or \"lot\""),
        };
    }

    private static Specification<Situation> Fork(JsonNode node, FactCatalogue catalogue)
    {
        node.Allow("if", "then", "else");
        return Branch.On(Read(node.Need("if"), catalogue), Read(node.Need("then"), catalogue), Read(node.Need("else"), catalogue));
    }

    private static Specification<Situation> Denied(JsonNode node, FactCatalogue catalogue)
    {
        node.Allow("not");
        return !ReadAtom(node.Need("not"), catalogue);
    }

    private static Specification<Situation> ReadAtom(JsonNode node, FactCatalogue catalogue)
    {
        node.Of(JsonNodeKind.Record, "an atom in braces");
        var form = AtomForm.All.FirstOrDefault(form => form.IsMeant(node))
            ?? throw node.RefuseMembers(AtomForm.All.Select(form => form.Key));
        node.Allow(form.Members);
        return form.Read(node, catalogue);
    }

    // A denial stands at an atom only, so that each condition is written in one way.
    private static CaseFileException RefuseMembers(this JsonNode node, IEnumerable<string> keys) => new(
        node.File, node.Line, node.Column,
        node.Members.Count == 0 ? "an empty record" : "a record of " + string.Join(", ", node.Members.Select(member => member.Name)),
        $"an atom with one of {string.Join(", ", keys)}, or outside \"not\" one of all, any, every, some, if, not");
}
