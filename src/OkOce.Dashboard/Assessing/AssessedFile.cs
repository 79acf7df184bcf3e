using OkOce.Domain.CaseFiles;
using OkOce.Domain.Readiness;

namespace OkOce.Dashboard.Assessing;

/// <summary>A case with the assessments that were asked.</summary>
/// <param name="Case">The case.</param>
/// <param name="Assessments">One for each destination; none when no destination is known.</param>
/// <param name="IsOnToday">Whether today's law was taken, because the case has no day of its own.</param>
internal sealed record AssessedFile(CaseFile Case, IReadOnlyList<Assessment> Assessments, bool IsOnToday);
