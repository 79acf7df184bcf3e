using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Portfolios.Compilation;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Portfolios;

/// <summary>Screens one dossier at several destinations at once, by compiled law: the same verdicts as the assessor, without the prose.</summary>
/// <remarks>
/// Safe to share between threads; each thread brings its own <see cref="Screening"/>. What is compiled for a day and for goods
/// is kept for the next dossier that asks for it.
/// </remarks>
public sealed class Screener
{
    private readonly Law law;

    /// <summary>Prepares the law at the destinations.</summary>
    /// <exception cref="ArgumentException">No destination is given, or one stands twice.</exception>
    public Screener(Rulebook rulebook, IReadOnlyList<Destination> destinations, AssuranceGrade askedAssurance = AssuranceGrade.Stated)
        : this(new Law(rulebook, destinations, askedAssurance, new SlotTable()))
    {
    }

    internal Screener(Law law) => this.law = law;

    /// <summary>Where the goods may go, in the order in which screenings name them.</summary>
    public IReadOnlyList<Destination> Destinations => law.Destinations;

    /// <summary>A screening to fill again and again.</summary>
    public Screening NewScreening() => new(law);

    /// <summary>Screens the dossier as of a day; what the screening held before is overwritten.</summary>
    /// <exception cref="ArgumentException">The screening is another screener's.</exception>
    public void Screen(Dossier dossier, AsOf asOf, Screening into)
    {
        if (into.Law != law)
        {
            throw new ArgumentException("The screening is another screener's.", nameof(into));
        }

        into.Fill(law.Of(asOf).For(SectorNumber.Of(dossier.Sector), law.BlockOf(dossier.Hs), PapersNameMarkets(dossier)), dossier, asOf);
    }

    internal static bool PapersNameMarkets(Dossier dossier)
    {
        for (var index = 0; index < dossier.Evidence.Count; index++)
        {
            if (dossier.Evidence[index].Scope.Markets is not null)
            {
                return true;
            }
        }

        return false;
    }
}
