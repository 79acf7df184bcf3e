using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Readiness;

/// <summary>Assesses dossiers against one rulebook. Pure: the same dossier, destination and days always give the same answer.</summary>
/// <param name="rulebook">The law.</param>
/// <param name="askedAssurance">How well papers must be known; what is known less well leaves the verdict undetermined.</param>
public sealed class Assessor(Rulebook rulebook, AssuranceGrade askedAssurance = AssuranceGrade.Stated)
{
    /// <summary>The law that it assesses by.</summary>
    public Rulebook Rulebook => rulebook;

    /// <summary>Assesses a dossier at a destination as of a day.</summary>
    public Assessment Assess(Dossier dossier, Destination destination, AsOf asOf)
    {
        var situation = new Situation(dossier, destination, asOf.Day);
        var findings = rulebook.InForce(destination, asOf).Select(requirement => Reading.Of(requirement, situation)).ToArray();
        var (verdict, reasons) = Judge(dossier, destination, asOf, findings);
        var good = verdict is Verdict.NoKnownObstacle or Verdict.ReadyToShip;
        return new()
        {
            Destination = destination,
            AsOf = asOf,
            Days = Period.From(asOf.Day).Through(asOf.Day),
            RulebookVersion = rulebook.Version,
            Verdict = verdict,
            Reasons = reasons,
            Findings = findings,
            GoodThrough = good ? GoodThrough(situation, asOf, findings) : null,
            NextQuestions = Interview.NextQuestions(findings),
            FactsKnown = Interview.FactsKnown(findings, situation),
        };
    }

    /// <summary>Assesses a dossier whose day is only known to lie in a period, such as a year.</summary>
    /// <remarks>Each day on which law or a paper changes is assessed; where the answers differ the verdict is undetermined.</remarks>
    /// <exception cref="ArgumentException">The period is open at an end.</exception>
    public Assessment Assess(Dossier dossier, Destination destination, Period days, DateOnly? knownOn = null)
    {
        if (days is not { First: { } first, Last: { } last })
        {
            throw new ArgumentException($"The days {days} are open at an end.", nameof(days));
        }

        var each = ChangingDays(dossier, destination, first, last, knownOn)
            .Select(day => Assess(dossier, destination, AsOf.On(day, knownOn))).ToArray();
        return DaysTogether.Of(each, days);
    }

    private (Verdict, IReadOnlyList<VerdictReason>) Judge(Dossier dossier, Destination destination, AsOf asOf, Finding[] findings)
    {
        if (asOf.Day < Rulebook.CoverageBegins)
        {
            return (Verdict.NotCovered, [VerdictReason.BeforeCoverage]);
        }

        var extents = destination.Jurisdictions.Select(one => rulebook.ExtentOf(one, dossier.Sector)).ToArray();
        // The home side and the market decide whether anything can be said; a part of the market adds law to theirs.
        if (extents.Take(2).Contains(SurveyExtent.NotSurveyed))
        {
            return (Verdict.NotCovered, [VerdictReason.NotSurveyed]);
        }

        var binding = findings.Where(finding => finding.Requirement.Binds).ToArray();
        if (binding.Any(finding => finding.Outcome == Outcome.NotMet && finding.Requirement.Law.IsRead))
        {
            return (Verdict.NotReady, [VerdictReason.RequirementNotMet]);
        }

        var applying = binding.Where(finding => finding.Outcome != Outcome.NotApplicable).ToArray();
        List<VerdictReason> doubts = [];
        AddIf(applying.Any(finding => finding.Outcome == Outcome.Unknown), VerdictReason.FactsUnknown);
        AddIf(applying.Any(finding => !finding.Requirement.Law.IsRead), VerdictReason.LawUnread);
        AddIf(applying.Any(finding => finding.Requirement.Law is { IsRead: true } law && !law.IsReliedOnFor(asOf.Day)), VerdictReason.ReviewOverdue);
        AddIf(applying.Any(finding => finding.Assurance < askedAssurance), VerdictReason.AssuranceTooLow);
        AddIf(extents.Any(extent => extent != SurveyExtent.Completely), VerdictReason.SurveyedPartly);
        return doubts.Count > 0 ? (Verdict.Undetermined, doubts)
            : dossier.IsConsignment ? (Verdict.ReadyToShip, [])
            : (Verdict.NoKnownObstacle, []);

        void AddIf(bool holds, VerdictReason reason)
        {
            if (holds)
            {
                doubts.Add(reason);
            }
        }
    }

    // The earliest of: a paper's end, a known change of law that may apply, the end of a reading.
    private DateOnly? GoodThrough(Situation situation, AsOf asOf, Finding[] findings)
    {
        var relevant = findings.Where(finding => finding.Requirement.Binds && finding.Outcome != Outcome.NotApplicable).ToArray();
        var coming = rulebook.Requirements
            .Where(one => one.Binds && situation.Destination.Jurisdictions.Contains(one.Jurisdiction) && !one.Clear.Evaluate(situation).IsTrue)
            .Select(one => one.NextChange(asOf)?.AddDays(-1));
        return findings.Where(finding => finding.Requirement.Binds).Select(finding => finding.GoodThrough)
            .Concat(relevant.Select(finding => (DateOnly?)finding.Requirement.Law.ReviewBy))
            .Concat(coming).Min();
    }

    private IEnumerable<DateOnly> ChangingDays(Dossier dossier, Destination destination, DateOnly first, DateOnly last, DateOnly? knownOn)
    {
        var day = first;
        while (day <= last)
        {
            yield return day;
            var asOf = AsOf.On(day, knownOn);
            var situation = new Situation(dossier, destination, day);
            var next = rulebook.Requirements
                .Where(one => destination.Jurisdictions.Contains(one.Jurisdiction))
                .SelectMany(one => one.Clear.Leaves(situation).Select(Reading.NextChange).Append(one.NextChange(asOf)))
                .Append(day < Rulebook.CoverageBegins ? Rulebook.CoverageBegins : null)
                .Min();
            if (next is not { } change)
            {
                yield break;
            }

            day = change;
        }
    }
}
