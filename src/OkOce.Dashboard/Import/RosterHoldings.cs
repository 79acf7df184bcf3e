namespace OkOce.Dashboard.Import;

/// <summary>What the store already holds from rosters; enough to tell what a file would change.</summary>
/// <param name="Rows">Every enterprise that came from a roster.</param>
/// <param name="Quarantined">The keys of all rows that were set aside.</param>
internal sealed record RosterHoldings(IReadOnlyCollection<HeldRow> Rows, IReadOnlySet<string> Quarantined)
{
    /// <summary>An empty store.</summary>
    public static RosterHoldings None { get; } = new([], new HashSet<string>());
}
