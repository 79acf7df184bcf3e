using OkOce.Domain.Readiness;

namespace OkOce.Domain.Portfolios.Columns;

/// <summary>Counts of a portfolio, added up part by part.</summary>
internal sealed class Tally(Tally.Size size)
{
    internal static readonly int Verdicts = Enum.GetValues<Verdict>().Length;
    internal static readonly int Actors = Enum.GetValues<Actor>().Length;

    // Kinds of counts of one requirement, in the order of RequirementCount; and of one actor, in the order of ActorCount.
    internal const int RequirementKinds = 4;
    internal const int ActorKinds = 2;

    private readonly long[] verdicts = new long[size.Sectors * size.Provinces * size.Destinations * Verdicts];
    private readonly long[] requirements = new long[size.Destinations * size.Requirements * RequirementKinds];
    private readonly long[] actors = new long[size.Destinations * Actors * ActorKinds];

    internal ref long Verdict(int sector, int province, int destination, Verdict verdict) =>
        ref verdicts[(((((sector * size.Provinces) + province) * size.Destinations) + destination) * Verdicts) + (int)verdict];

    internal Span<long> Requirement(int destination, int requirement) =>
        requirements.AsSpan(((destination * size.Requirements) + requirement) * RequirementKinds, RequirementKinds);

    internal Span<long> Actor(int destination, Actor actor) =>
        actors.AsSpan(((destination * Actors) + (int)actor) * ActorKinds, ActorKinds);

    internal void Add(Tally other)
    {
        Add(verdicts, other.verdicts);
        Add(requirements, other.requirements);
        Add(actors, other.actors);
    }

    private static void Add(long[] to, long[] from)
    {
        for (var at = 0; at < to.Length; at++)
        {
            to[at] += from[at];
        }
    }

    /// <summary>How many of each there are.</summary>
    internal readonly record struct Size(int Sectors, int Provinces, int Destinations, int Requirements);
}
