using System.Diagnostics;
using System.Globalization;
using OkOce.Benchmarks.Answers;
using OkOce.Benchmarks.Books;
using OkOce.Benchmarks.Contestants;
using OkOce.Domain.Dossiers;

namespace OkOce.Benchmarks.Quick;

/// <summary>The short run: all contestants in one process, one table for each book.</summary>
internal sealed class QuickRun(int offers, TextWriter progress)
{
    private const int Threads = 2;
    private const int Seed = 20_261_124;
    private const int Warm = 32;
    private const int Checked = 150;

    // Some 5 kB each: several times what a last-level cache holds.
    private const int Cold = 24_000;

    private static readonly string[] Columns = ["ours", "if/else", "if/else, shared", "delegates", "RulesEngine", "walker"];

    private readonly long start = Stopwatch.GetTimestamp();

    /// <summary>The table of a book.</summary>
    /// <exception cref="DisagreementException">Two contestants give different answers.</exception>
    public Table Of(Book book)
    {
        Say($"{book.Name}: making dossiers and contestants");
        var cells = book.Cells();
        var dossiers = new DossierMill(book).Make(Cold, Seed);
        var engine = new EngineContestant(cells, book.Rulebook);
        var walker = new Walker(cells, book.Rulebook);
        var written = new WrittenContestant(book, cells);
        var sharing = written.Sharing();
        Contestant[] peers = [written, new DelegateContestant(cells), new RulesEngineContestant(cells), walker];
        var table = new Table(book.Name, Columns);
        Agree(book, [engine, sharing, .. peers.Except([walker])], walker, dossiers.AsSpan(0, Checked).ToArray(), table);
        table.Note($"{Rates.Of(written, dossiers.AsSpan(0, 4_000).ToArray(), Book.Day)}.");

        Say("one verdict, warm");
        VerdictRace.OneVerdict(table, Targets.OneVerdict, engine, peers, dossiers.AsSpan(0, Warm).ToArray(), TimeSpan.FromSeconds(1.5));
        Say("one verdict, cold");
        VerdictRace.OneVerdict(table, Targets.OneVerdictCold, engine, peers, dossiers, TimeSpan.FromSeconds(0.3));
        Say("all markets");
        VerdictRace.AllMarkets(table, engine, [sharing, .. peers], dossiers.AsSpan(0, Warm).ToArray());
        Say("portfolio");
        Portfolio(table, book, [written, sharing], dossiers);
        return table;
    }

    /// <summary>Adds what starting up takes.</summary>
    public void AddStartUp(Table table, string? readyToRun)
    {
        Say("start-up");
        var own = Host.ThisProgram;
        var (declared, first) = StartUp.WholeBook(own);
        table.Add(Targets.StartUpJit, Table.Ours($"{Ms(declared)}; first verdict {Ms(first)}"));
        using (var copy = ReadyToRunCopy.From(readyToRun))
        {
            if (copy is null)
            {
                table.Add(Targets.StartUpReady, Table.Ours("–"));
            }
            else
            {
                var (ready, firstReady) = StartUp.WholeBook(copy.Program);
                table.Add(Targets.StartUpReady, Table.Ours($"{Ms(ready)}; first verdict {Ms(firstReady)}"), ready);
            }
        }

        var each = StartUp.Jurisdictions.Select(jurisdiction => (jurisdiction, Time: StartUp.Of(own, jurisdiction))).ToArray();
        table.Add(Targets.StartUpEach, Table.Ours(string.Join(", ", each.Select(one => $"{one.jurisdiction} {Ms(one.Time)}"))), each.Max(one => one.Time));
    }

    private void Agree(Book book, Contestant[] contestants, Walker walker, Dossier[] dossiers, Table table)
    {
        Say("holding the contestants to one answer");
        var days = new[] { Book.Day, Book.Day.AddDays(200) };
        foreach (var contestant in contestants)
        {
            foreach (var day in days)
            {
                if (Agreement.FirstDifference(contestant, walker, dossiers, day) is { } difference)
                {
                    throw new DisagreementException($"{book.Name}: {difference}");
                }
            }
        }

        var hashes = contestants.Append(walker).Select(one => Agreement.Hash(one, dossiers, Book.Day)).Distinct().ToArray();
        if (hashes.Length > 1)
        {
            throw new DisagreementException($"{book.Name}: the hashes differ although no answer does: {string.Join(", ", hashes)}");
        }

        table.Note(string.Create(CultureInfo.InvariantCulture,
            $"{book.Rulebook.Requirements.Count} requirements at {book.Destinations.Count} destinations. Hash of {dossiers.Length * book.Destinations.Count:#,##0} verdicts with their unmet, due and unknown requirements, equal for all contestants: {hashes[0]:x16}."));
    }

    private void Portfolio(Table table, Book book, Contestant[] peers, Dossier[] dossiers)
    {
        var race = new PortfolioRace(book, peers, dossiers, offers, Threads);
        Say($"portfolio of {race.Offers:#,##0} offers loaded in {race.Loading.TotalSeconds:0.0} s");
        if (race.FirstDifference() is { } difference)
        {
            throw new DisagreementException($"{book.Name}: {difference}");
        }

        var (ours, theirs, forward) = race.OnNewDays();
        var seconds = ours * 65e6 * book.Destinations.Count / 1e9;
        table.Note(string.Create(CultureInfo.InvariantCulture,
            $"Portfolio: {race.Offers:#,##0} offers, drawn again and again from {dossiers.Length:#,##0} distinct dossiers; loaded in {race.Loading.TotalSeconds:0.0} s; {race.BytesPerOffer:0.0} B for each, so that 8 GiB hold {(8L << 30) / race.BytesPerOffer / 1e6:0.0} million and 65 million take {65e6 * race.BytesPerOffer / (1L << 30):0.0} GiB. The if/else goes over the distinct dossiers."));
        table.Add(Targets.NewDay,
            new Dictionary<string, string> { ["ours"] = Figure.Time(ours), ["if/else"] = Figure.Time(theirs[0]), ["if/else, shared"] = Figure.Time(theirs[1]) },
            theirs[0] / ours);
        table.Add(Targets.Extrapolated, Table.Ours(Figure.Time(seconds * 1e9)), seconds);
        table.Add(Targets.DayForward, Table.Ours(Figure.Time(forward)));
        Say("changed rulebook");
        var (adopt, first, again, bytes) = race.OnChangedBook();
        var streaming = Streaming.BytesPerSecond(Threads);
        table.Add(Targets.ChangedBook,
            Table.Ours($"{Figure.Time(adopt)} to adopt, {Figure.Time(first)} to compile and assess, {Figure.Time(again)} to assess: {bytes / 1e9:0.0} of {streaming / 1e9:0.0} GB/s"), bytes / streaming);
    }

    private static string Ms(double milliseconds) => milliseconds.ToString("0.0 ms", CultureInfo.InvariantCulture);

    private void Say(string what) => progress.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(start).TotalSeconds,6:0.0} s  {what}"));
}
