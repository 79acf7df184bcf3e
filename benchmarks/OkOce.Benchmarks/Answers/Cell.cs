using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Benchmarks.Answers;

/// <summary>One destination of a book: its requirements in their places, and how a verdict follows from what they say.</summary>
/// <remarks>Every contestant but the library itself judges by this; it looks nothing up that can be known before.</remarks>
internal sealed class Cell
{
    private readonly ulong[] binding;
    private readonly ulong[] bindingAndRead;
    private readonly SurveyExtent[][] extents;
    private CellDay? latest;

    public Cell(Rulebook rulebook, Destination destination)
    {
        Destination = destination;
        LawCode = destination.Jurisdictions[1].Code;
        // The places are those of the walked reading, with what is not in force on a day left empty.
        Requirements =
        [
            .. destination.Jurisdictions.SelectMany(jurisdiction =>
                rulebook.Requirements.Where(requirement => requirement.Jurisdiction == jurisdiction)),
        ];
        Words = (Requirements.Length + 63) / 64;
        Places = Requirements.Select((requirement, place) => (requirement.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
        binding = SetOf(requirement => requirement.Binds);
        bindingAndRead = SetOf(requirement => requirement is { Binds: true, Law.IsRead: true });
        extents = [.. Sector.All.Select(sector => destination.Jurisdictions.Select(one => rulebook.ExtentOf(one, sector)).ToArray())];
    }

    public Destination Destination { get; }

    /// <summary>Whose law holds there: the market's, or another's that the part of it follows.</summary>
    public string LawCode { get; }

    public Requirement[] Requirements { get; }

    public Dictionary<RequirementId, int> Places { get; }

    public int Words { get; }

    /// <summary>What a day changes: which requirements are in force, and which of them rest on law that cannot be relied on.</summary>
    public CellDay On(DateOnly day) => latest is { } known && known.Day == day ? known : latest = new(
        day,
        [.. Enumerable.Range(0, Requirements.Length).Where(place => Requirements[place].IsInForce(AsOf.On(day)))],
        SetOf(requirement => requirement.Binds && !requirement.Law.IsReliedOnFor(day)));

    /// <summary>Judges, after every requirement in force has been noted.</summary>
    public void Judge(Dossier dossier, DateOnly day, Answer answer)
    {
        answer.Verdict = VerdictOf(dossier, day, answer);
    }

    private Verdict VerdictOf(Dossier dossier, DateOnly day, Answer answer)
    {
        var surveyed = extents[PlaceOf(dossier.Sector)];
        if (day < Rulebook.CoverageBegins || surveyed[0] == SurveyExtent.NotSurveyed || surveyed[1] == SurveyExtent.NotSurveyed)
        {
            return Verdict.NotCovered;
        }

        if (Meet(answer.NotMet, bindingAndRead))
        {
            return Verdict.NotReady;
        }

        if (Meet(answer.Unknown, binding) || answer.AnyApplies(On(day).Doubtful))
        {
            return Verdict.Undetermined;
        }

        foreach (var extent in surveyed)
        {
            if (extent != SurveyExtent.Completely)
            {
                return Verdict.Undetermined;
            }
        }

        return dossier.IsConsignment ? Verdict.ReadyToShip : Verdict.NoKnownObstacle;
    }

    private static int PlaceOf(Sector sector)
    {
        var all = Sector.All;
        for (var place = 0; place < all.Count; place++)
        {
            if (ReferenceEquals(all[place], sector))
            {
                return place;
            }
        }

        throw new ArgumentException($"'{sector}' is not a sector.", nameof(sector));
    }

    private static bool Meet(ReadOnlySpan<ulong> left, ulong[] right)
    {
        for (var word = 0; word < right.Length; word++)
        {
            if ((left[word] & right[word]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private ulong[] SetOf(Func<Requirement, bool> has)
    {
        var set = new ulong[Words];
        for (var place = 0; place < Requirements.Length; place++)
        {
            set[place >> 6] |= has(Requirements[place]) ? 1UL << place : 0;
        }

        return set;
    }
}
