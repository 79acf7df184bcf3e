using OkOce.Domain.CaseFiles;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Metrics;

/// <summary>A case with its assessment at each of its destinations.</summary>
/// <param name="Case">The case.</param>
/// <param name="Assessments">One for each destination, in the case's order.</param>
public sealed record AssessedCase(CaseFile Case, IReadOnlyList<Assessment> Assessments)
{
    /// <summary>Assesses a case at each of its destinations on its own day or year, or on the given day when it has none.</summary>
    /// <param name="assessor">Who assesses.</param>
    /// <param name="file">The case. What happened to it is not read.</param>
    /// <param name="fallback">The day for a case of which no day is known.</param>
    public static AssessedCase Of(Assessor assessor, CaseFile file, DateOnly fallback) => new(
        file,
        [
            .. file.Destinations.Select(destination => file.Days is not { } days
                ? assessor.Assess(file.Before, destination, AsOf.On(fallback))
                : days.First is { } day && day == days.Last
                    ? assessor.Assess(file.Before, destination, AsOf.On(day))
                    : assessor.Assess(file.Before, destination, days)),
        ]);
}
