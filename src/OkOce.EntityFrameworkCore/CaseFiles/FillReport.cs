namespace OkOce.EntityFrameworkCore.CaseFiles;

/// <summary>What filling did to the stored cases. Each shipped case is counted once.</summary>
/// <param name="Added">Cases that were not there.</param>
/// <param name="Replaced">Cases that stood as an earlier release shipped them.</param>
/// <param name="Unchanged">Cases that stood as shipped now.</param>
/// <param name="Kept">Ids of the cases that somebody changed here, which were left as they are.</param>
public sealed record FillReport(int Added, int Replaced, int Unchanged, IReadOnlyList<string> Kept);
