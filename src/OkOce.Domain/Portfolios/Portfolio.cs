using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Portfolios.Columns;
using OkOce.Domain.Portfolios.Compilation;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Portfolios;

/// <summary>Many offers, held as columns and assessed together at several destinations.</summary>
/// <remarks>
/// <para>
/// Only what the law asks is held, some 150 bytes an offer; the dossiers stay with the caller, whose list is asked again for
/// an explanation, a changed dossier, or what a changed rulebook asks anew. Verdicts are those of the assessor. A list that
/// grows is loaded anew.
/// </para>
/// <para>
/// Assessing changes nothing and may be done by several threads at once. <see cref="Refresh"/> and <see cref="Adopt"/> change
/// the portfolio and must be alone.
/// </para>
/// </remarks>
public sealed class Portfolio
{
    // Big enough that a thread seldom asks for the next, small enough that threads end together.
    private const int BlocksAtATime = 64;

    private readonly IReadOnlyList<Member> members;
    private readonly PortfolioOptions options;
    private readonly Loader loader;
    private Law law;

    // Renewed with every change, so that a result is known to be of the portfolio as it is.
    private object state = new();

    private Portfolio(IReadOnlyList<Member> members, PortfolioOptions options, Law law, Loader loader) =>
        (this.members, this.options, this.law, this.loader) = (members, options, law, loader);

    /// <summary>Where the offers are assessed.</summary>
    public IReadOnlyList<Destination> Destinations => law.Destinations;

    /// <summary>How many offers there are.</summary>
    public int Count => loader.Count;

    /// <summary>The bytes that the columns take for each offer, on average; zero without offers.</summary>
    public double BytesPerOffer => Count == 0 ? 0 : (double)loader.Bytes / Count;

    /// <summary>Reads members into columns; each dossier is asked for twice, the second time in another order.</summary>
    /// <exception cref="ArgumentException">No destination is given, or one stands twice.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Portfolio Load(
        Rulebook rulebook,
        IReadOnlyList<Destination> destinations,
        IReadOnlyList<Member> members,
        PortfolioOptions? options = null,
        CancellationToken cancellation = default)
    {
        options ??= new();
        var law = new Law(rulebook, destinations, options.AskedAssurance, new SlotTable());
        var loader = new Loader(members.Count);
        loader.Load(law, members, options, cancellation);
        return new(members, options, law, loader);
    }

    /// <summary>Assesses every offer at every destination as of a day.</summary>
    /// <remarks>Before <see cref="Rulebook.CoverageBegins"/> nothing is covered, and papers are read as of that day.</remarks>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public PortfolioResult Assess(AsOf asOf, CancellationToken cancellation = default)
    {
        var days = law.Of(asOf);
        var progress = new Steps(options.Progress, loader.Rows);
        return Result(asOf, Each(
            loader.Segments.SelectMany(segment => Parts(segment, days.For(segment.Sector, segment.Block, segment.PapersNameMarkets))),
            (counter, part) =>
            {
                counter.Count(part.Program, part.Segment, DayNumber.Of(asOf.Day), part.From, part.To);
                progress.Add(Math.Min(part.To * Planes.Size, part.Segment.Rows) - (part.From * Planes.Size));
            },
            cancellation));
    }

    /// <summary>Moves a result on to another day: only offers on which a paper begins or ends in between are counted anew.</summary>
    /// <remarks>Where law changes in between, the other day lies before, or the portfolio changed, everything is assessed.</remarks>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public PortfolioResult Forward(PortfolioResult from, DateOnly to, CancellationToken cancellation = default)
    {
        var asOf = AsOf.On(to, from.AsOf.KnownOn);
        var days = law.Of(asOf);
        if (from.State != state || days != law.Of(from.AsOf) || to < from.AsOf.Day)
        {
            return Assess(asOf, cancellation);
        }

        var (before, after) = (DayNumber.Of(from.AsOf.Day), DayNumber.Of(to));
        var changing = loader.Segments.Select(segment => (Segment: segment, Program: days.For(segment.Sector, segment.Block, segment.PapersNameMarkets)));
        var tally = Each(
            changing,
            (counter, part) =>
            {
                var rows = CollectionsMarshal.AsSpan(part.Segment.Changing(part.Program, before, after));
                counter.Count(part.Program, part.Segment, before, rows, takeOut: true);
                counter.Count(part.Program, part.Segment, after, rows, takeOut: false);
            },
            cancellation);
        tally.Add(from.Tally);
        return Result(asOf, tally);
    }

    /// <summary>The members that have a verdict at a destination as of a day, by their place in the list, in no particular order.</summary>
    /// <exception cref="ArgumentException">The destination is not one of <see cref="Destinations"/>.</exception>
    public IEnumerable<int> Find(AsOf asOf, Destination destination, Verdict verdict)
    {
        var at = Number(destination);
        return new Finder(loader, law.Of(asOf), DayNumber.Of(asOf.Day)).Where(at, verdict);
    }

    /// <summary>The members for which a requirement stands in the way at a destination as of a day: not met, due at shipment or unknown.</summary>
    /// <exception cref="ArgumentException">The destination is not one of <see cref="Destinations"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is one of those that stand in nobody's way, which are not told apart.</exception>
    public IEnumerable<int> Find(AsOf asOf, Destination destination, RequirementId requirement, Outcome outcome)
    {
        if (outcome is not (Outcome.NotMet or Outcome.DueAtShipment or Outcome.Unknown))
        {
            throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Only what stands in the way is told: not met, due at shipment or unknown.");
        }

        var at = Number(destination);
        return new Finder(loader, law.Of(asOf), DayNumber.Of(asOf.Day)).Where(at, requirement, outcome);
    }

    /// <summary>Why one member stands as it does, walked from its dossier and not from the columns.</summary>
    public Assessment Explain(int member, Destination destination, AsOf asOf) =>
        new Assessor(law.Rulebook, law.Asked).Assess(members[member].Dossier, destination, asOf);

    /// <summary>Reads a member's dossier anew, after it changed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There was no such member when the portfolio was loaded.</exception>
    public void Refresh(int member)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(member);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(member, Count);
        state = new();
        loader.Refresh(law, member, members[member]);
    }

    /// <summary>Takes another rulebook; what it asks and no earlier one did is read from the members' dossiers.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; the portfolio must be loaded anew.</exception>
    public void Adopt(Rulebook rulebook, CancellationToken cancellation = default)
    {
        state = new();
        law = new(rulebook, law.Destinations, law.Asked, law.Slots);
        loader.Adopt(law, members, options, cancellation);
    }

    private PortfolioResult Result(AsOf asOf, Tally tally) =>
        new(asOf, law.Rulebook, law.Destinations, [.. loader.Provinces], Count, tally, state);

    private Tally Each<TPart>(IEnumerable<TPart> parts, Action<Counter, TPart> count, CancellationToken cancellation)
    {
        var size = new Tally.Size(Sector.All.Count, loader.Provinces.Count, Destinations.Count, law.Rulebook.Requirements.Count);
        var total = new Tally(size);
        Parallel.ForEach(
            Partitioner.Create([.. parts], loadBalance: true),
            new ParallelOptions { MaxDegreeOfParallelism = options.Cores, CancellationToken = cancellation },
            () => new Counter(new(size)),
            (part, _, counter) =>
            {
                count(counter, part);
                return counter;
            },
            counter =>
            {
                lock (total)
                {
                    total.Add(counter.Tally);
                }
            });
        return total;
    }

    private static IEnumerable<(Segment Segment, Program Program, int From, int To)> Parts(Segment segment, Program program)
    {
        for (var from = 0; from < segment.Blocks; from += BlocksAtATime)
        {
            yield return (segment, program, from, Math.Min(from + BlocksAtATime, segment.Blocks));
        }
    }

    private int Number(Destination destination) => Array.IndexOf(law.Destinations, destination) is var number and >= 0
        ? number
        : throw new ArgumentException($"The portfolio is not assessed at {destination}.", nameof(destination));
}
