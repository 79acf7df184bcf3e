using System.Collections.Concurrent;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Portfolios.Compilation;

/// <summary>The law of days between which nothing in it changes, compiled for each sector and block of goods on first use.</summary>
internal sealed class LawOfDays
{
    private readonly Law law;
    private readonly AsOf? asOf;
    private readonly ConcurrentDictionary<long, Program> programs = [];

    /// <param name="law">The rulebook.</param>
    /// <param name="asOf">Any of the days; <see langword="null"/> for the law of all days together.</param>
    internal LawOfDays(Law law, AsOf? asOf)
    {
        (this.law, this.asOf) = (law, asOf);
        ByDestination = [.. law.Destinations.Select(InForce)];
    }

    /// <summary>The numbers of the requirements in force at each destination, the home side first.</summary>
    internal int[][] ByDestination { get; }

    /// <param name="sector">The sector's place among all.</param>
    /// <param name="block">The goods.</param>
    /// <param name="papersNameMarkets">Whether papers may be good at some destinations and not at others.</param>
    internal Program For(int sector, Block block, bool papersNameMarkets)
    {
        var key = (((long)block.Index << 8) | (long)sector << 1) + (papersNameMarkets ? 1 : 0);
        return programs.TryGetValue(key, out var program)
            ? program
            : programs.GetOrAdd(key, new Compiler(law, block, papersNameMarkets).Compile(this, Sector.All[sector]));
    }

    internal bool IsReliedOn(Requirement requirement) => asOf is { } day && requirement.IsReliedOnFor(day.Day);

    internal bool IsCovered(Destination destination, Sector sector) => !(asOf?.Day < Rulebook.CoverageBegins)
        && destination.Jurisdictions.Take(2).All(one => law.Rulebook.ExtentOf(one, sector) != SurveyExtent.NotSurveyed);

    internal bool IsComplete(Destination destination, Sector sector) =>
        destination.Jurisdictions.All(one => law.Rulebook.ExtentOf(one, sector) == SurveyExtent.Completely);

    private int[] InForce(Destination destination) =>
    [
        .. destination.Jurisdictions.SelectMany(jurisdiction => law.Rulebook.Requirements
            .Select((requirement, index) => (requirement, index))
            .Where(one => one.requirement.Jurisdiction == jurisdiction && (asOf is not { } day || one.requirement.IsInForce(day)))
            .Select(one => one.index)),
    ];
}
