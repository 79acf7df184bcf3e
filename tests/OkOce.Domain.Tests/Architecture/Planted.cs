using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OkOce.Domain.Tests.Architecture;

/// <summary>Compiles a few planted lines, so that each guard is seen to catch what it guards against.</summary>
internal static class Planted
{
    private static readonly MetadataReference[] Runtime =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file) is not "OkOce.Domain.dll")
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    internal static AssemblyUses Compile(string source)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create("Planted", [CSharpSyntaxTree.ParseText(source)], Runtime, options);
        var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        assembly.Position = 0;
        return new AssemblyUses(assembly);
    }
}
