using OkOce.Dashboard.Import.Rows;
using OkOce.Domain.Enterprises;

namespace OkOce.Dashboard.Import;

/// <summary>One enterprise that an import adds or updates.</summary>
/// <param name="Id">Its identity: a new one, or that of the enterprise to update.</param>
/// <param name="Row">What the file says of it.</param>
/// <param name="Trace">What is stored with it, so that the next reading finds it.</param>
/// <param name="Remarks">Cells whose value stays unknown, and what else is to be said of the row.</param>
internal sealed record PlannedEnterprise(EnterpriseId Id, RosterRow Row, RosterTrace Trace, IReadOnlyList<RowDoubt> Remarks);
