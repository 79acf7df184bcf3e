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

    internal static Assessment Of(IReadOnlyList<Assessment> each, Period days)
    {
        var first = each[0];
        if (each.Count == 1)
        {
            return first with { Days = days };
        }

        var agree = each.All(one => one.Verdict == first.Verdict);
        var findings = each.SelectMany(one => one.Findings)
            .GroupBy(finding => finding.Requirement.Id)
            .Select(group => Together([.. group], each.Count))
            .ToArray();
        return first with
        {
            Days = days,
            Verdict = agree ? first.Verdict : Verdict.Undetermined,
            Reasons = agree ? [.. each.SelectMany(one => one.Reasons).Distinct()] : [VerdictReason.DaysDiffer],
            Findings = findings,
            GoodThrough = agree ? each.Min(one => one.GoodThrough) : null,
            NextQuestions = [.. agree ? [] : new[] { DayQuestion }, .. Interview.NextQuestions(findings).Where(question => question != DayQuestion)],
        };
    }

    private static Finding Together(Finding[] findings, int days)
    {
        var first = findings[0];
        return findings.Length == days && findings.All(finding => finding.Outcome == first.Outcome) ? first
            : findings.All(finding => finding.IsClear) ? first
            : first with
            {
                Outcome = Outcome.Unknown,
                Failures = [],
                Because = [],
                GoodThrough = null,
                Questions = [DayQuestion, .. findings.SelectMany(finding => finding.Questions).DistinctBy(question => question.Id)],
            };
    }
}
