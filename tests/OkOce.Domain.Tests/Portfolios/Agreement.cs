using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Portfolios;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Tests.Portfolios;

/// <summary>Holds the compiled readings of the law to the walked one: verdict, unmet, due and unknown ids, and lacking facts.</summary>
internal sealed class Agreement(Rulebook rulebook, IReadOnlyList<Destination> destinations, AssuranceGrade asked = AssuranceGrade.Stated)
{
    private static readonly Outcome[] InTheWay = [Outcome.NotMet, Outcome.DueAtShipment, Outcome.Unknown];

    private readonly Assessor assessor = new(rulebook, asked);
    private readonly Screener screener = new(rulebook, destinations, asked);

    /// <summary>Where one dossier is screened otherwise than it is walked; none when they agree.</summary>
    internal IEnumerable<string> DifferencesOfScreening(Dossier dossier, AsOf asOf)
    {
        var screening = screener.NewScreening();
        screener.Screen(dossier, asOf, screening);
        foreach (var (number, destination) in destinations.Index())
        {
            var walked = assessor.Assess(dossier, destination, asOf);
            List<ScreeningReason> reasons = [];
            screening.AddReasons(number, reasons);
            foreach (var difference in Differences(walked, screening.VerdictAt(number), outcome => screening.Of(number, outcome).Select(one => one.Id.Value))
                .Concat(Lacking(walked, reasons, dossier, asOf)))
            {
                yield return $"{destination} on {asOf}: {difference}";
            }
        }
    }

    /// <summary>Where members of a portfolio stand otherwise than they do when walked; none when they agree.</summary>
    internal IEnumerable<string> DifferencesOf(Portfolio portfolio, IReadOnlyList<Member> members, AsOf asOf)
    {
        foreach (var destination in destinations)
        {
            var verdicts = Enum.GetValues<Verdict>()
                .SelectMany(verdict => portfolio.Find(asOf, destination, verdict).Select(member => (member, verdict)))
                .ToDictionary(found => found.member, found => found.verdict);
            var outcomes = InTheWay
                .SelectMany(outcome => rulebook.Requirements.SelectMany(one => portfolio.Find(asOf, destination, one.Id, outcome)
                    .Select(member => (member, outcome, one.Id.Value))))
                .ToLookup(found => (found.member, found.outcome), found => found.Value);
            foreach (var (number, member) in members.Index())
            {
                var walked = assessor.Assess(member.Dossier, destination, asOf);
                foreach (var difference in Differences(walked, verdicts[number], outcome => outcomes[(number, outcome)]))
                {
                    yield return $"member {number} at {destination} on {asOf}: {difference}";
                }
            }
        }
    }

    private static IEnumerable<string> Differences(Assessment walked, Verdict verdict, Func<Outcome, IEnumerable<string>> found)
    {
        if (walked.Verdict != verdict)
        {
            yield return $"walked {walked.Verdict}, compiled {verdict}";
        }

        foreach (var outcome in InTheWay)
        {
            var expected = walked.Findings.Where(finding => finding.Outcome == outcome).Select(finding => finding.Requirement.Id.Value).Order(StringComparer.Ordinal).ToArray();
            var actual = found(outcome).Order(StringComparer.Ordinal).ToArray();
            if (!expected.SequenceEqual(actual))
            {
                yield return $"{outcome}: walked {string.Join(' ', expected)}, compiled {string.Join(' ', actual)}";
            }
        }
    }

    private static IEnumerable<string> Lacking(Assessment walked, List<ScreeningReason> reasons, Dossier dossier, AsOf asOf)
    {
        foreach (var finding in walked.Findings.Where(finding => finding.Outcome is Outcome.DueAtShipment or Outcome.Unknown))
        {
            var situation = new Situation(dossier, walked.Destination, asOf.Day);
            var expected = finding.Requirement.Clear.Deciders(situation)
                .SelectMany(leaf => ((DossierAtom)leaf.Atom).QuestionsIn(leaf.Subject)).Select(question => question.Id).ToHashSet();
            var actual = reasons.Where(reason => reason.Requirement.Id == finding.Requirement.Id)
                .SelectMany(reason => reason.Because.Questions).Select(question => question.Id).ToHashSet();
            if (!expected.SetEquals(actual))
            {
                yield return $"{finding.Requirement.Id} lacks {string.Join(' ', expected)} walked, {string.Join(' ', actual)} compiled";
            }
        }
    }
}
