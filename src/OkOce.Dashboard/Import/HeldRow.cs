using OkOce.Domain.Enterprises;

namespace OkOce.Dashboard.Import;

/// <summary>An enterprise that the store already holds, and the roster row it was last read from.</summary>
internal sealed record HeldRow(EnterpriseId Id, RosterTrace Trace);
