using System.Globalization;
using OkOce.Benchmarks.Acts;
using OkOce.Benchmarks.Answers;
using OkOce.Benchmarks.Books;
using OkOce.Benchmarks.Contestants;
using OkOce.Benchmarks.Quick;
using OkOce.Benchmarks.Written;

namespace OkOce.Benchmarks;

/// <summary>What the program can be asked: exit code 0 done, 1 the contestants disagree, 2 asked wrongly.</summary>
internal static class Commands
{
    private const string Usage = """
        quick [--offers N]      All contestants against each other, one table for each book, in under two minutes.
        bdn [OPTION]...         The same acts by BenchmarkDotNet, with its own options, such as --filter '*' --job Dry.
        source FILE [BOOK]      Writes the printed if/else of a book, synthetic (as without BOOK) or shipped, for a reader to judge.
        startup [JURISDICTION]  Prints the milliseconds that declaring the law takes in this process.
        """;

    // An offer takes a few hundred bytes of columns at most, and the distinct dossiers some hundred megabytes.
    private const int MostOffers = 16_000_000;

    public static int Run(string[] arguments)
    {
        try
        {
            return arguments switch
            {
                ["quick"] => Quick(504_000),
                ["quick", "--offers", var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var offers) && offers is >= 1 and <= MostOffers => Quick(offers),
                ["quick", "--offers", var number] => Refuse($"'{number}' is not a number of offers. Expected 1 to {MostOffers}."),
                ["bdn", .. var options] => BenchmarkRun.Of(options),
                ["source", var file] => Source(file, Book.Synthetic),
                ["source", var file, Book.Synthetic or Book.Shipped] => Source(file, arguments[^1]),
                ["source", _, var book] => Refuse($"'{book}' is not a book. Expected synthetic or shipped."),
                // Not for people: the contestant that is compiled asks for it.
                ["compile", Book.Synthetic or Book.Shipped, var file] => Compile(arguments[1], file),
                ["startup"] => Print(StartUp.Measure(null)),
                ["startup", var jurisdiction] when StartUp.Jurisdictions.Contains(jurisdiction) => Print(StartUp.Measure(jurisdiction)),
                ["startup", var jurisdiction] => Refuse($"'{jurisdiction}' is not a jurisdiction. Expected one of: {string.Join(", ", StartUp.Jurisdictions)}."),
                [] => Refuse("Nothing was asked."),
                [var verb, ..] => Refuse($"'{string.Join(' ', arguments)}' is not understood; the command '{verb}' takes what is listed."),
            };
        }
        catch (DisagreementException difference)
        {
            Console.Error.WriteLine($"The contestants disagree, so nothing is timed. {difference.Message}");
            return 1;
        }
    }

    private static int Quick(int offers)
    {
        Print($"Machine: {MachineHeader.Text}.\n");
        var run = new QuickRun(offers, Console.Error);
        Print(run.Of(SyntheticBook.Make()).ToString());
        var shipped = run.Of(RealBook.Make());
        run.AddStartUp(shipped, Checkout.ReadyToRun);
        return Print(shipped.ToString());
    }

    private static int Source(string file, string book)
    {
        File.WriteAllText(file, SourceOf(book));
        return 0;
    }

    private static int Compile(string book, string file)
    {
        File.WriteAllBytes(file, WrittenContestant.Compile(SourceOf(book)));
        return 0;
    }

    private static string SourceOf(string book)
    {
        var chosen = Book.Of(book);
        return new SourcePrinter(chosen, chosen.Cells()).Print();
    }

    private static int Print(string text)
    {
        Console.WriteLine(text);
        return 0;
    }

    private static int Refuse(string reason)
    {
        Console.Error.WriteLine($"{reason}\n\n{Usage}");
        return 2;
    }
}
