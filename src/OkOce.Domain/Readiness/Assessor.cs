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
        var findings = Read(situation, asOf);
        var (verdict, reasons) = Judge(situation, asOf, findings);
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
            GoodThrough = good ? GoodThrough(situation, asOf, verdict) : null,
            NextQuestions = Interview.NextQuestions(verdict, reasons, findings, situation),
            FactsKnown = Interview.FactsKnown(findings.Select(finding => (finding, situation))),
        };
    }

    /// <summary>Assesses a dossier whose day is only known to lie in a period, such as a year.</summary>
    /// <remarks>
    /// The first day and each day on which law, a paper or a reading changes is assessed; where the verdicts differ it is
    /// undetermined, and what one requirement says is unknown where its days differ.
    /// </remarks>
    /// <exception cref="ArgumentException">The period is open at an end.</exception>
    public Assessment Assess(Dossier dossier, Destination destination, Period days, DateOnly? knownOn = null)
    {
        if (days is not { First: { } first, Last: { } last })
        {
            throw new ArgumentException($"The days {days} are open at an end.", nameof(days));
        }

        var each = DaysOfChange.From(rulebook, new(dossier, destination, first), last, knownOn)
            .Select(day => Assess(dossier, destination, AsOf.On(day, knownOn))).ToArray();
        return DaysTogether.Of(each, days, dossier);
    }

    private (Verdict Verdict, IReadOnlyList<VerdictReason> Reasons) Judge(Situation situation, AsOf asOf, Finding[] findings)
    {
        var (dossier, destination) = (situation.Dossier, situation.Destination);
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
        if (binding.Any(finding => finding.Outcome == Outcome.NotMet && finding.Requirement.IsRead))
        {
            return (Verdict.NotReady, [VerdictReason.RequirementNotMet]);
        }

        var applying = binding.Where(finding => finding.Outcome != Outcome.NotApplicable).ToArray();
        List<VerdictReason> doubts = [];
        AddIf(applying.Any(finding => finding.Outcome == Outcome.Unknown), VerdictReason.FactsUnknown);
        AddIf(applying.Any(finding => !finding.Requirement.IsRead), VerdictReason.LawUnread);
        AddIf(applying.Any(finding => finding.Requirement is { IsRead: true } law && !law.IsReliedOnFor(asOf.Day)), VerdictReason.ReviewOverdue);
        AddIf(RestsOnLess(applying, situation), VerdictReason.AssuranceTooLow);
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

    // Read again with papers that are known less well than asked taken as unknown: what stays clear rests on none of them.
    private bool RestsOnLess(Finding[] applying, Situation situation)
    {
        var asked = situation with { AskedAssurance = askedAssurance };
        return askedAssurance > AssuranceGrade.Stated && applying.Any(finding =>
            (finding.IsClear && !finding.Requirement.Clear.Evaluate(asked).IsTrue)
            || (finding.Outcome == Outcome.DueAtShipment && !Reading.IsDueAtShipment(finding.Requirement.Clear, asked)));
    }

    // Day by day of those on which something changes, until the verdict is another or law that may apply comes or goes.
    private DateOnly? GoodThrough(Situation situation, AsOf asOf, Verdict verdict)
    {
        var end = DaysOfChange.From(rulebook, situation, DateOnly.MaxValue, asOf.KnownOn).Skip(1)
            .Select(day => (DateOnly?)day)
            .FirstOrDefault(day => Ends(situation with { On = day!.Value }, AsOf.On(day.Value, asOf.KnownOn), verdict));
        return end?.AddDays(-1);
    }

    private bool Ends(Situation situation, AsOf asOf, Verdict verdict)
    {
        var before = AsOf.On(asOf.Day.AddDays(-1), asOf.KnownOn);
        return Judge(situation, asOf, Read(situation, asOf)).Verdict != verdict
            || rulebook.Requirements.Any(one => one.Binds
                && situation.Destination.Jurisdictions.Contains(one.Jurisdiction)
                && one.IsInForce(asOf) != one.IsInForce(before)
                && !one.Clear.Evaluate(situation).IsTrue);
    }

    private Finding[] Read(Situation situation, AsOf asOf) =>
        [.. rulebook.InForce(situation.Destination, asOf).Select(requirement => Reading.Of(requirement, situation))];
}
