using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OkOce.Benchmarks.Answers;
using OkOce.Benchmarks.Books;
using OkOce.Benchmarks.Written;
using OkOce.Domain.Dossiers;

namespace OkOce.Benchmarks.Contestants;

/// <summary>If/else in C# source, written by a printer and compiled by Roslyn with optimisation.</summary>
internal sealed class WrittenContestant : Contestant
{
    private readonly bool shares;
    private readonly ConstructorInfo constructor;
    private readonly WrittenBook written;
    private readonly Answer home;

    public WrittenContestant(Book book, Cell[] cells)
        : base(cells)
    {
        var printer = new SourcePrinter(book, cells);
        Source = printer.Print();
        WrittenBook.Declared = [.. printer.Leaves];
        constructor = Loaded(Image(book.Key, Source)).GetConstructors()[0];
        (written, home) = Instance();
    }

    private WrittenContestant(WrittenContestant other, bool shares)
        : base([.. other.Cells])
    {
        (Source, constructor, this.shares) = (other.Source, other.constructor, shares);
        (written, home) = Instance();
    }

    public override string Name => shares ? "if/else, shared" : "if/else";

    /// <summary>The source as it was compiled.</summary>
    public string Source { get; }

    public override void Answer(Dossier dossier, int cell, DateOnly day, Answer into)
    {
        written.Begin(dossier, day);
        written.Next(Cells[cell]);
        into.Clear();
        written.Home(into);
        written.Abroad(cell, into);
        Cells[cell].Judge(dossier, day, into);
    }

    public override void AnswerAll(Dossier dossier, DateOnly day, Answer[] into)
    {
        if (!shares)
        {
            base.AnswerAll(dossier, day, into);
            return;
        }

        written.Begin(dossier, day);
        for (var cell = 0; cell < into.Length; cell++)
        {
            written.Next(Cells[cell]);
            // The home side says the same for every destination, unless a paper names its markets.
            if (cell == 0 || written.PapersNameMarkets)
            {
                home.Clear();
                written.Home(home);
            }

            into[cell].KeepFirst(home);
            written.Abroad(cell, into[cell]);
            Cells[cell].Judge(dossier, day, into[cell]);
        }
    }

    public override Contestant ForAnotherThread() => new WrittenContestant(this, shares);

    /// <summary>The same, keeping for all markets of one call what it read for the first: the home side, facts, papers.</summary>
    public WrittenContestant Sharing() => new(this, shares: true);

    private (WrittenBook Written, Answer Home) Instance() =>
        ((WrittenBook)constructor.Invoke([]), new Answer(Cells.Max(cell => cell.Words)));

    /// <summary>Compiles a source by Roslyn.</summary>
    public static byte[] Compile(string source)
    {
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "OkOce.Benchmarks.Written",
            [CSharpSyntaxTree.ParseText(source)],
            trusted,
            new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        return result.Success
            ? image.ToArray()
            : throw new InvalidOperationException("The written source does not compile: "
                + string.Join("; ", result.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).Take(5)));
    }

    // In a process of its own where that is possible: the compiler has thousands of methods, and while the runtime optimises
    // those in the background, nobody else's are.
    private static byte[] Image(string book, string source)
    {
        if (!Host.CanRunThisProgram)
        {
            return Compile(source);
        }

        var file = Path.GetTempFileName();
        try
        {
            Host.Run(Host.ThisProgram, "compile", book, file);
            return File.ReadAllBytes(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static Type Loaded(byte[] image)
    {
        var type = Assembly.Load(image).GetType(SourcePrinter.ClassName, throwOnError: true)!;
        // Before any method is compiled, so that its constants are constants there.
        RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        return type;
    }
}
