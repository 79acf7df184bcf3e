using OkOce.Domain.Dossiers;
using OkOce.Domain.Portfolios.Columns;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Portfolios;

/// <summary>A portfolio assessed at every destination as of a day: counts, and nothing of single members.</summary>
public sealed class PortfolioResult
{
    private readonly Rulebook rulebook;
    private readonly string[] provinces;

    internal PortfolioResult(AsOf asOf, Rulebook rulebook, IReadOnlyList<Destination> destinations, string[] provinces, long offers, Tally tally, object state)
    {
        (AsOf, this.rulebook, Destinations, this.provinces, Offers, Tally, State) = (asOf, rulebook, destinations, provinces, offers, tally, state);
    }

    /// <summary>The day of the law.</summary>
    public AsOf AsOf { get; }

    /// <summary>The version of the rulebook that spoke.</summary>
    public string RulebookVersion => rulebook.Version;

    /// <summary>Where the offers were assessed.</summary>
    public IReadOnlyList<Destination> Destinations { get; }

    /// <summary>The provinces that members name, the empty word for those that name none.</summary>
    public IReadOnlyList<string> Provinces => provinces;

    /// <summary>How many offers were assessed, each at every destination.</summary>
    public long Offers { get; }

    internal Tally Tally { get; }

    /// <summary>The portfolio as it was.</summary>
    internal object State { get; }

    /// <summary>How many offers have a verdict at a destination; of one sector, or of one province, when that is given.</summary>
    /// <exception cref="ArgumentException">The destination was not assessed.</exception>
    public long Count(Destination destination, Verdict verdict, Sector? sector = null, string? province = null)
    {
        var (at, sum) = (Number(destination), 0L);
        for (var line = 0; line < Sector.All.Count; line++)
        {
            for (var place = 0; place < provinces.Length; place++)
            {
                if ((sector is null || sector == Sector.All[line]) && (province is null || province == provinces[place]))
                {
                    sum += Tally.Verdict(line, place, at, verdict);
                }
            }
        }

        return sum;
    }

    /// <summary>What a requirement does to the offers at a destination; nothing when it is not in force there.</summary>
    /// <exception cref="ArgumentException">The destination was not assessed.</exception>
    public RequirementCount Count(Destination destination, RequirementId requirement)
    {
        for (var number = 0; number < rulebook.Requirements.Count; number++)
        {
            if (rulebook.Requirements[number].Id == requirement)
            {
                var counts = Tally.Requirement(Number(destination), number);
                return new(counts[0], counts[1], counts[2], counts[3]);
            }
        }

        return default;
    }

    /// <summary>How many offers wait for somebody at a destination.</summary>
    /// <exception cref="ArgumentException">The destination was not assessed.</exception>
    public ActorCount Count(Destination destination, Actor actor)
    {
        var counts = Tally.Actor(Number(destination), actor);
        return new(counts[0], counts[1]);
    }

    private int Number(Destination destination)
    {
        for (var number = 0; number < Destinations.Count; number++)
        {
            if (Destinations[number] == destination)
            {
                return number;
            }
        }

        throw new ArgumentException($"The portfolio was not assessed at {destination}.", nameof(destination));
    }
}
