using AngleSharp.Dom;
using OkOce.Dashboard.Tests.Serving;
using OkOce.Domain;
using OkOce.Domain.Markets;
using OkOce.Domain.Metrics;
using OkOce.Domain.Readiness;

namespace OkOce.Dashboard.Tests.Leadership;

public sealed class LeadershipPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly (Actor Actor, string Name)[] Actors =
        [(Actor.Maker, "Usaha"), (Actor.Mentor, "Pendamping"), (Actor.Laboratory, "Laboratorium"), (Actor.Authority, "Lembaga berwenang"), (Actor.Importer, "Importir")];

    [Theory]
    [InlineData("/", "Dari {0} putusan: {1} belum siap, {2} belum dapat dipastikan, {3} di luar cakupan telaah.")]
    [InlineData("/?lang=en", "Of {0} verdicts: {1} not ready, {2} undetermined, {3} outside what was surveyed.")]
    public async Task The_headline_of_the_verdicts_is_what_walking_the_real_cases_counts(string path, string sentence)
    {
        var (real, all) = (Count(Shipped.Real), Count(Shipped.All));
        real.Should().NotEqual(all, "made-up cases would show");
        var expected = string.Format(null, sentence, real.Cast<object>().ToArray());
        var page = await site.Open(path);
        page.QuerySelector("#verdicts-by-sector h2")!.TextContent.Should().Be(expected);
        page.QuerySelector("#verdicts-by-market h2")!.TextContent.Should().Be(expected);

        static int[] Count(IReadOnlyList<AssessedCase> cases)
        {
            int[] counts = [0, 0, 0, 0];
            foreach (var assessment in cases.SelectMany(one => one.Assessments))
            {
                counts[0]++;
                counts[assessment.Verdict switch { Verdict.NotReady => 1, Verdict.Undetermined => 2, Verdict.NotCovered => 3, _ => 0 }] += assessment.Verdict is Verdict.NotReady or Verdict.Undetermined or Verdict.NotCovered ? 1 : 0;
            }

            return counts;
        }
    }

    [Fact]
    public async Task Each_sector_has_the_verdicts_of_its_real_cases()
    {
        Dictionary<string, int> expected = [];
        foreach (var one in Shipped.Real)
        {
            var name = one.Case.Before.Sector.Name.Indonesian;
            expected[name] = expected.GetValueOrDefault(name) + one.Assessments.Count;
        }

        Totals(await site.Open("/"), "verdicts-by-sector").Should().BeEquivalentTo(expected.Where(one => one.Value > 0));
    }

    [Fact]
    public async Task Each_destination_has_its_verdicts()
    {
        Dictionary<string, int> expected = [];
        foreach (var assessment in Shipped.Real.SelectMany(one => one.Assessments))
        {
            var name = assessment.Destination.Market.Name.Indonesian;
            expected[name] = expected.GetValueOrDefault(name) + 1;
        }

        Totals(await site.Open("/"), "verdicts-by-market").Should().BeEquivalentTo(expected);
    }

    [Fact]
    public async Task A_bar_of_who_must_act_is_a_number_of_cases_each_counted_once()
    {
        Dictionary<string, HashSet<string>> waiting = Actors.ToDictionary(one => one.Name, _ => new HashSet<string>());
        foreach (var one in Shipped.Real)
        {
            foreach (var finding in one.Assessments.Where(each => each.Verdict != Verdict.NotCovered).SelectMany(each => each.Findings).Where(each => each.Requirement.Binds))
            {
                IEnumerable<Actor> actors = finding.Outcome switch
                {
                    Outcome.NotMet => [finding.Requirement.Remedy.Actor],
                    Outcome.Unknown => finding.Questions.Select(question => question.Answerer),
                    _ => [],
                };
                foreach (var actor in actors)
                {
                    waiting[Actors.Single(each => each.Actor == actor).Name].Add(one.Case.Id);
                }
            }
        }

        var page = await site.Open("/");
        Totals(page, "who-must-act").Should().BeEquivalentTo(waiting.ToDictionary(one => one.Key, one => one.Value.Count));
        var (held, most) = (waiting.Values.SelectMany(ids => ids).Distinct().Count(), waiting.Values.Max(ids => ids.Count));
        page.QuerySelector("#who-must-act h2")!.TextContent.Should().EndWith($": {most} dari {held} kasus yang terhambat menunggu mereka.");
    }

    [Fact]
    public async Task What_stands_in_the_way_most_is_counted_by_cases()
    {
        Dictionary<string, HashSet<string>> met = [];
        foreach (var one in Shipped.Real)
        {
            foreach (var assessment in one.Assessments.Where(each => each.Verdict != Verdict.NotCovered))
            {
                foreach (var finding in assessment.Findings.Where(each => each.Requirement.Binds && each.Outcome is Outcome.NotMet or Outcome.Unknown))
                {
                    var name = $"{finding.Requirement.Title.Indonesian} ({finding.Requirement.Jurisdiction})";
                    (met.TryGetValue(name, out var ids) ? ids : met[name] = []).Add(one.Case.Id);
                }
            }
        }

        var shown = Totals(await site.Open("/"), "what-frees-most");
        shown.Should().HaveCount(10);
        shown.Values.Should().Equal(met.Values.Select(ids => ids.Count).OrderDescending().Take(10));
        shown.Should().OnlyContain(row => met[row.Key].Count == row.Value);
    }

    [Fact]
    public async Task The_next_ninety_days_hold_the_law_that_changes_and_only_real_cases()
    {
        var page = await site.Open("/?lang=en");
        var rows = page.QuerySelectorAll("#law-ahead tbody tr").Select(row => row.Children.Select(RunningSite.Plain).ToArray()).ToArray();
        var expected = new List<(DateOnly Day, bool Starts, string Title)>();
        foreach (var requirement in StandardRulebook.Rulebook.Requirements)
        {
            foreach (var period in requirement.Enactments.Where(one => one.Withdrawn is null).Select(one => one.InForce))
            {
                if (period.First is { } first && first >= new DateOnly(2026, 11, 24) && first <= new DateOnly(2027, 2, 22))
                {
                    expected.Add((first, true, requirement.Title.English));
                }

                if (period.Last is { } last && last >= new DateOnly(2026, 11, 23) && last <= new DateOnly(2027, 2, 21))
                {
                    expected.Add((last.AddDays(1), false, requirement.Title.English));
                }
            }
        }

        rows.Select(row => row[2]).Should().BeEquivalentTo(expected.Select(one => one.Title));
        rows.Count(row => row[1] == "Law starts").Should().Be(expected.Count(one => one.Starts));
        var real = Shipped.Real.Select(one => one.Case.Id).ToHashSet();
        var named = rows.SelectMany(row => row[3].Split(": ")[^1].Split(", ")).Distinct().ToArray();
        named.Where(id => !real.Contains(id)).Should().BeEquivalentTo(rows.Any(row => row[3] == "no published case") ? ["no published case"] : Array.Empty<string>());
        page.QuerySelector("#law-ahead h2")!.TextContent.Should().Contain($"{expected.Count(one => one.Starts)} requirements start")
            .And.Contain($"may concern {named.Count(real.Contains)} of the published cases");
    }

    private static Dictionary<string, int> Totals(IDocument page, string figure) => page.QuerySelectorAll($"#{figure} tbody tr")
        .ToDictionary(row => RunningSite.Plain(row.FirstElementChild!), row => int.Parse(row.LastElementChild!.TextContent, null));
}
