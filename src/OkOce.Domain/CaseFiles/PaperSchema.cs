using System.Text.Json.Nodes;
using OkOce.Domain.Dossiers;

namespace OkOce.Domain.CaseFiles;

/// <summary>Papers and HS codes, as the schema of case files describes them.</summary>
internal static class PaperSchema
{
    // Points and blanks between digits are dropped; chapters 00, 77, 98 and 99 do not exist.
    private const string NoSuchChapter = "^(?![. ]*(0[. ]*0|7[. ]*7|9[. ]*[89]))";

    internal static JsonObject Hs() => Shape.AnyOf(
        Code(6),
        Shape.Record(new() { ["code"] = Code(6), ["edition"] = Edition() }, "code"),
        Shape.Record(new() { ["code"] = Code(10), ["edition"] = Edition(), ["nomenclature"] = Shape.Text() }, "code", "nomenclature"));

    internal static JsonObject Paper(FactCatalogue catalogue)
    {
        var kinds = CaseSchema.Words(catalogue.Kinds.Select(kind => new FactOption(kind.Id, kind.Name)));
        return Shape.Record(
            new()
            {
                ["kind"] = kinds,
                ["held"] = Shape.Of("boolean", "false when it was said that it is not held; leave the paper out when nobody knows. / false bila dinyatakan belum ada; jangan ditulis bila belum diketahui."),
                ["holder"] = Shape.OneOf(PaperReader.Holders.Keys),
                ["holderAgrees"] = Shape.Of("boolean"),
                ["scope"] = Shape.Ref("scope"),
                ["number"] = Shape.Text(),
                ["issuer"] = Shape.Text(),
                ["issued"] = Shape.Ref("day"),
                ["expires"] = Shape.Ref("day"),
                ["result"] = Shape.Ref("day"),
                ["withdrawn"] = Shape.Ref("day"),
                ["assurance"] = Shape.Record(new() { ["grade"] = Shape.OneOf(PaperReader.Grades.Keys), ["on"] = Shape.Ref("day") }, "grade"),
            },
            "kind", "held");
    }

    internal static JsonObject Scope() => Shape.Record(new()
    {
        ["makers"] = Shape.List(Shape.Text()),
        ["facilities"] = Shape.List(Shape.Text()),
        ["products"] = Shape.List(Shape.Text("^[0-9. ]{2,}(-[0-9. ]{2,})?$")),
        ["markets"] = Shape.List(Shape.Text()),
    });

    private static JsonObject Code(int most) => Shape.Text($"{NoSuchChapter}([. ]*[0-9]){{2,{most}}}[. ]*$");

    private static JsonObject Edition() => new() { ["enum"] = new JsonArray(2012, 2017, 2022, 2028) };
}
