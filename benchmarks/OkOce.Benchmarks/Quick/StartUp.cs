using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Reflection.PortableExecutable;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Markets;
using OkOce.Domain.Portfolios;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Benchmarks.Quick;

/// <summary>What a program waits for before its first answer, each time in a process of its own.</summary>
internal static class StartUp
{
    private const int Times = 5;

    /// <summary>The jurisdictions whose first use is measured.</summary>
    public static IReadOnlyList<string> Jurisdictions { get; } = ["Indonesia", "UnitedStates", "EuropeanUnion"];

    /// <summary>In the child: declares the whole book, or one jurisdiction, and prints milliseconds; for the book also to the first verdict.</summary>
    public static string Measure(string? jurisdiction)
    {
        var start = Stopwatch.GetTimestamp();
        if (jurisdiction is not null)
        {
            Sink.Keep(LawOf(jurisdiction));
            return Milliseconds(start);
        }

        Sink.Keep(StandardRulebook.Rulebook.Requirements.Count + StandardRulebook.Catalogue.Facts.Count());
        var declared = Milliseconds(start);
        var screener = new Screener(StandardRulebook.Rulebook, [Destination.Of(Market.UnitedStates), Destination.Of(Market.EuropeanUnion, "DE")]);
        var screening = screener.NewScreening();
        screener.Screen(new Dossier { Sector = Sector.All[0], Hs = HsCode.Parse("090111") }, AsOf.On(Books.Book.Day), screening);
        Sink.Keep((int)screening.VerdictAt(0));
        return $"{declared} {Milliseconds(start)}";
    }

    /// <summary>Milliseconds that the whole book takes, and those to the first verdict by compiled law; the medians of several processes.</summary>
    public static (double Declared, double FirstVerdict) WholeBook(string program)
    {
        var figures = Children(program, null).ToArray();
        return (Race.Median([.. figures.Select(of => of[0])]), Race.Median([.. figures.Select(of => of[1])]));
    }

    /// <summary>Milliseconds that the first use of a jurisdiction takes.</summary>
    public static double Of(string program, string jurisdiction) => Race.Median([.. Children(program, jurisdiction).Select(figures => figures[0])]);

    /// <summary>Whether the library beside the program was compiled ahead of time.</summary>
    public static bool IsReadyToRun(string folder)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(folder, "OkOce.Domain.dll")));
        return file.PEHeaders.CorHeader?.ManagedNativeHeaderDirectory.Size > 0;
    }

    private static IEnumerable<double[]> Children(string program, string? jurisdiction)
    {
        for (var time = 0; time < Times; time++)
        {
            var printed = Host.Run(program, [.. new[] { "startup", jurisdiction }.OfType<string>()]);
            yield return [.. printed.Split(' ', StringSplitOptions.TrimEntries).Select(figure => double.Parse(figure, CultureInfo.InvariantCulture))];
        }
    }

    // A jurisdiction is the library's own matter; from outside only the whole book is asked for.
    private static int LawOf(string jurisdiction)
    {
        var law = typeof(StandardRulebook).Assembly.GetType($"OkOce.Domain.Markets.{jurisdiction}.{jurisdiction}Law", throwOnError: true)!;
        var requirements = law.GetProperty("Requirements", BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!.GetValue(null);
        return ((IReadOnlyList<Requirement>)requirements!).Count;
    }

    private static string Milliseconds(long start) =>
        Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString("0.00", CultureInfo.InvariantCulture);
}
