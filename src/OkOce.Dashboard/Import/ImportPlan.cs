using OkOce.Dashboard.Import.Rows;
using OkOce.Domain.Enterprises;

namespace OkOce.Dashboard.Import;

/// <summary>What importing a file does to the store; applying it is all that is left to do.</summary>
/// <remarks>
/// Every row of the reading is in exactly one of <see cref="New"/>, <see cref="Updated"/>, <see cref="Unchanged"/>,
/// <see cref="Quarantined"/> and <see cref="AlreadyQuarantined"/>. Nothing is ever removed.
/// </remarks>
internal sealed record ImportPlan
{
    public required RosterReading Reading { get; init; }

    /// <summary>Enterprises to add.</summary>
    public required IReadOnlyList<PlannedEnterprise> New { get; init; }

    /// <summary>Enterprises that learn something: <see cref="Enterprise.Learn"/> with the row's profile and the trace.</summary>
    public required IReadOnlyList<PlannedEnterprise> Updated { get; init; }

    /// <summary>Rows that the store holds as they are.</summary>
    public required IReadOnlyList<RosterRow> Unchanged { get; init; }

    /// <summary>Rows to set aside.</summary>
    public required IReadOnlyList<QuarantinedRow> Quarantined { get; init; }

    /// <summary>Rows that were set aside before.</summary>
    public required IReadOnlyList<QuarantinedRow> AlreadyQuarantined { get; init; }

    /// <summary>Enterprises of earlier editions of this roster that the file no longer lists. They stay members.</summary>
    public required IReadOnlyList<EnterpriseId> NoLongerListed { get; init; }

    /// <summary>Whether applying it leaves the store as it is.</summary>
    public bool ChangesNothing => New.Count + Updated.Count + Quarantined.Count == 0;
}
