using OkOce.Domain.Dossiers;

namespace OkOce.Domain.Readiness;

/// <summary>Brings the assessments of several possible days into one. What differs between them is not known.</summary>
internal static class DaysTogether
{
    /// <summary>The question that is asked when only the year is known.</summary>
    private static readonly Question DayQuestion = new(
        "day",
        new("On which day do the goods leave?", "Pada tanggal berapa barang berangkat?"),
        Level.Consignment,
        Actor.Maker);

    /// <summary>One assessment for all the days, given in their order.</summary>
    internal static Assessment Of(IReadOnlyList<Assessment> each, Period days, Dossier dossier)
    {
        var first = each[0];
        if (each.Count == 1)
        {
            return first with { Days = days };
        }

        var agree = each.All(one => one.Verdict == first.Verdict);
        // Law that starts in between stands with its own side, the home side first.
        var order = first.Destination.Jurisdictions.ToList();
        var findings = each.SelectMany(one => one.Findings)
            .GroupBy(finding => finding.Requirement.Id)
            .Select(group => Together([.. group], each.Count))
            .OrderBy(finding => order.IndexOf(finding.Requirement.Jurisdiction))
            .ToArray();
        return first with
        {
            Days = days,
            Verdict = agree ? first.Verdict : Verdict.Undetermined,
            Reasons = agree ? [.. each.SelectMany(one => one.Reasons).Distinct().Order()] : [VerdictReason.DaysDiffer],
            Findings = findings,
            // What was good on every day is good until the last of them ends; an earlier change was one of the days.
            GoodThrough = agree ? each[^1].GoodThrough : null,
            NextQuestions = [.. agree ? [] : new[] { DayQuestion }, .. each.SelectMany(one => one.NextQuestions).DistinctBy(question => question.Id)],
            FactsKnown = Interview.FactsKnown(each.SelectMany(one =>
                one.Findings.Select(finding => (finding, new Situation(dossier, one.Destination, one.AsOf.Day))))),
        };
    }

    private static Finding Together(Finding[] findings, int days)
    {
        // On a day without it, nothing of it stands in the way.
        var always = findings.Length == days;
        var first = findings[0];
        if (findings.All(finding => finding.IsClear))
        {
            return findings.FirstOrDefault(finding => finding.Outcome != Outcome.NotApplicable) ?? first;
        }

        Question[] asked = [.. findings.SelectMany(finding => finding.Questions).DistinctBy(question => question.Id)];
        return always && findings.All(finding => finding.Outcome == first.Outcome)
            ? first with { Questions = asked, Failures = [.. findings.SelectMany(finding => finding.Failures).Distinct()] }
            : first with
            {
                // Nothing is in the way on any of the days, and what is lacking is only known at shipment.
                Outcome = findings.All(finding => finding.IsClear || finding.Outcome == Outcome.DueAtShipment) ? Outcome.DueAtShipment : Outcome.Unknown,
                Failures = [],
                Because = [],
                GoodThrough = null,
                Questions = [DayQuestion, .. asked],
            };
    }
}
