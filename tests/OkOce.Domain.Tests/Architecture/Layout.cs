using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkOce.Domain.Tests.Architecture;

/// <summary>How a source file must lie in the tree, so that a stranger finds a type by its name.</summary>
internal static class Layout
{
    internal const int Longest = 200;

    private static readonly string[] EmptyWords = ["Manager", "Helper", "Helpers", "Info", "Base", "Impl", "Util", "Utils"];

    private static readonly string[] KindsOfThings =
        ["Entities", "ValueObjects", "Enums", "Interfaces", "Services", "Common", "Shared", "Utils", "Utilities", "Helpers", "Managers"];

    internal static IEnumerable<string> Faults(string file, string text)
    {
        var root = CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot();
        var name = Path.GetFileName(file).Split('.')[0];
        var types = root.DescendantNodes().Where(node => node.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax)
            .OfType<MemberDeclarationSyntax>().ToLookup(IsPublic, NameOf);

        // FactOf.cs holds Fact<T>, beside Fact in Fact.cs.
        foreach (var type in types[true].OfType<string>().Where(type => type != name && type + "Of" != name))
        {
            yield return $"{file}: public {type} belongs in {type}.cs";
        }

        if (types[true].OfType<string>().Distinct().Count() > 1)
        {
            yield return $"{file}: one public type a file; found {string.Join(", ", types[true])}";
        }

        foreach (var type in types.SelectMany(type => type).OfType<string>().Where(EndsEmpty))
        {
            yield return $"{file}: {type} ends in a word that says nothing";
        }

        foreach (var space in root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
            .Select(space => space.Name.ToString()).Where(space => space != NamespaceOf(file)))
        {
            yield return $"{file}: the namespace of this folder is {NamespaceOf(file)}; found {space}";
        }

        if (file.Split('/').Intersect(KindsOfThings).FirstOrDefault() is { } kind)
        {
            yield return $"{file}: a folder is a concept, never a kind of code; found {kind}";
        }

        var lines = Lines(text);
        if (lines > Longest)
        {
            yield return $"{file}: at most {Longest} lines; found {lines}";
        }
    }

    internal static int Lines(string text) => text.TrimEnd().Split('\n').Length;

    private static bool IsPublic(MemberDeclarationSyntax member) =>
        member.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PublicKeyword));

    private static string? NameOf(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        _ => null,
    };

    private static bool EndsEmpty(string type) => EmptyWords.Any(word => type.EndsWith(word, StringComparison.Ordinal));

    // src/OkOce.Domain/Markets/Indonesia/Halal.cs is of OkOce.Domain.Markets.Indonesia.
    private static string NamespaceOf(string file) => string.Join('.', file.Split('/')[1..^1]);
}
