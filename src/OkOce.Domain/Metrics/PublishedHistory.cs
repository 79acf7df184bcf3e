namespace OkOce.Domain.Metrics;

/// <summary>What was published about the movement before this software: claims with their sources, no members behind them.</summary>
public static class PublishedHistory
{
    /// <summary>The reach of P1 to P7 in Jakpreneur on 27 October 2021: the only complete set found.</summary>
    public static StepReach JakpreneurReach => PublishedReach.Jakpreneur;

    /// <summary>Members over time, a series for each definition; they do not form one line.</summary>
    public static IReadOnlyList<PublishedSeries> Members => PublishedMembers.All;

    /// <summary>Licence counts side by side, oldest first: they differ in kind of licence, holder, period and claimant.</summary>
    public static IReadOnlyList<PublishedFigure> Licences => PublishedLicences.All;
}
