using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Markets;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Tests.Cases;

/// <summary>A shipped case with what the shipped law says of it at each destination.</summary>
internal sealed class RealCase
{
    // For a case that names neither day nor year.
    private static readonly DateOnly UndatedOn = new(2026, 11, 24);
    private static readonly CaseFileReader Reader = new(StandardRulebook.Catalogue);
    private static readonly Assessor Assessor = new(StandardRulebook.Rulebook);

    private RealCase(CaseFile file)
    {
        File = file;
        Before = [.. file.Destinations.Select(destination => Assess(file.Before, destination, file.Days))];
        WithBreach = file.Happened?.WithBreach is { } breached
            ? [.. file.Destinations.Select(destination => Assess(breached, destination, file.Days))]
            : [];
    }

    internal static IReadOnlyList<RealCase> Published { get; } = [.. Repository.CaseFiles("published").Select(Read)];

    internal CaseFile File { get; }

    internal bool IsSuccess => File.Happened!.Outcome == CaseOutcome.Success;

    internal IReadOnlyList<Assessment> Before { get; }

    internal IReadOnlyList<Assessment> WithBreach { get; }

    internal Standing Standing =>
        Before.Any(IsNotReady) ? Standing.Derived
        : WithBreach.Any(IsNotReady) ? Standing.Restated
        : Before.All(one => one.Verdict == Verdict.NotCovered) ? Standing.NotCovered
        : Standing.Missed;

    // The day comes first: before it nothing is covered, whatever the market.
    internal string WhyNotCovered => Before.Count == 0 ? "NoDestination"
        : Before.All(one => one.Reasons.Contains(VerdictReason.BeforeCoverage) && one.Days.Last < Rulebook.CoverageBegins) ? nameof(VerdictReason.BeforeCoverage)
        : nameof(VerdictReason.NotSurveyed);

    /// <summary>The binding requirements of law that was read that make it not ready, by what was known before or else with the breach.</summary>
    internal IReadOnlyList<string> Broken => [.. (Standing == Standing.Derived ? Before : WithBreach).Where(IsNotReady).SelectMany(BrokenIn).Distinct()];

    internal static RealCase Read(string path) => new(Reader.Read(System.IO.File.ReadAllBytes(path), Path.GetFileName(path)));

    internal static RealCase Find(string id) => Published.Single(one => one.File.Id == id);

    internal static Assessment Assess(Dossier dossier, Destination destination, Period? days) => days is { } known
        ? Assessor.Assess(dossier, destination, known)
        : Assessor.Assess(dossier, destination, AsOf.On(UndatedOn));

    internal static IEnumerable<string> BrokenIn(Assessment assessment) => assessment.Findings
        .Where(finding => finding.Outcome == Outcome.NotMet && finding.Requirement.Binds && finding.Requirement.Law.IsRead)
        .Select(finding => finding.Requirement.Id.Value);

    private static bool IsNotReady(Assessment assessment) => assessment.Verdict == Verdict.NotReady;
}
