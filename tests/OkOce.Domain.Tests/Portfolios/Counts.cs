using OkOce.Domain.Portfolios;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Tests.Portfolios;

/// <summary>All that a result counts, line by line, so that two can be compared.</summary>
internal static class Counts
{
    internal static string[] Of(PortfolioResult result, Rulebook rulebook) =>
    [
        .. from destination in result.Destinations
           from verdict in Enum.GetValues<Verdict>()
           from sector in Sector.All
           from province in result.Provinces
           let count = result.Count(destination, verdict, sector, province)
           where count != 0
           select $"{destination} {verdict} {sector} {province} {count}",
        .. from destination in result.Destinations
           from requirement in rulebook.Requirements
           let count = result.Count(destination, requirement.Id)
           where count != default
           select $"{destination} {requirement.Id} {count}",
        .. from destination in result.Destinations
           from actor in Enum.GetValues<Actor>()
           let count = result.Count(destination, actor)
           where count != default
           select $"{destination} {actor} {count}",
    ];

    /// <summary>The same lines, counted from walked assessments.</summary>
    internal static string[] Walked(Rulebook rulebook, IReadOnlyList<Domain.Dossiers.Destination> destinations, IReadOnlyList<Member> members, AsOf asOf)
    {
        var assessor = new Assessor(rulebook);
        var all = destinations.SelectMany(destination => members.Select(member => (destination, member, Seen: assessor.Assess(member.Dossier, destination, asOf)))).ToArray();
        return
        [
            .. from one in all
               group one by (one.destination, one.Seen.Verdict, one.member.Dossier.Sector, Province: one.member.Province ?? "") into line
               select $"{line.Key.destination} {line.Key.Verdict} {line.Key.Sector} {line.Key.Province} {line.Count()}",
            .. from one in all
               from finding in one.Seen.Findings
               where !finding.IsClear
               group (one, finding) by (one.destination, finding.Requirement.Id) into line
               select $"{line.Key.destination} {line.Key.Id} {Requirement([.. line])}",
            .. from one in all
               from actor in one.Seen.Blockers.Select(finding => finding.Requirement.Remedy.Actor).Distinct()
               group one by (one.destination, actor) into line
               select $"{line.Key.destination} {line.Key.actor} {new ActorCount(line.Count(), line.Count(one => one.Seen.Blockers.All(finding => finding.Requirement.Remedy.Actor == line.Key.actor)))}",
        ];

        static RequirementCount Requirement((( Domain.Dossiers.Destination, Member, Assessment Seen) One, Finding Finding)[] line) => new(
            line.Count(each => each.Finding.Outcome == Outcome.NotMet),
            line.Count(each => each.Finding.Outcome == Outcome.DueAtShipment),
            line.Count(each => each.Finding.Outcome == Outcome.Unknown),
            line.Count(each => each.One.Seen.Blockers.ToArray() is [var only] && only.Requirement.Id == each.Finding.Requirement.Id));
    }
}
