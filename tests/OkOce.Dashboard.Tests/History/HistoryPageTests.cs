using OkOce.Dashboard.History;
using OkOce.Dashboard.Tests.Serving;
using OkOce.Domain;
using OkOce.Domain.Metrics;

namespace OkOce.Dashboard.Tests.History;

public sealed class HistoryPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Theory]
    [InlineData("/history", "6.159 dari 284.164 anggota terdaftar tercatat pada P7, 2,2%.")]
    [InlineData("/history?lang=en", "6,159 of 284,164 members registered are recorded at P7, 2.2%.")]
    public async Task The_reach_is_what_was_published_for_27_October_2021(string path, string headline) =>
        (await site.Open(path)).QuerySelector("#step-reach h2")!.TextContent.Should().Be(headline);

    [Theory]
    [InlineData("/history", "12 angka terbit, dari 4.230 sampai 686.807, dihitung dengan 6 cara berbeda: hanya yang caranya sama dapat dibandingkan.")]
    [InlineData("/history?lang=en", "12 published counts, from 4,230 to 686,807, made in 6 different ways: only those of one way can be compared.")]
    public async Task Members_counted_in_different_ways_are_not_told_as_one_growth(string path, string headline)
    {
        var figures = PublishedHistory.Members.SelectMany(one => one.Figures).ToArray();
        (figures.Length, figures.Min(one => one.Value), figures.Max(one => one.Value), PublishedHistory.Members.Count).Should().Be((12, 4_230, 686_807, 6));
        (await site.Open(path)).QuerySelector("#members h2")!.TextContent.Should().Be(headline);
    }

    [Fact]
    public async Task Each_published_figure_stands_in_the_table_with_its_source()
    {
        var page = await site.Open("/history?lang=en");
        Rows("members").Should().BeEquivalentTo(PublishedHistory.Members.SelectMany(one => one.Figures).Select(Row));
        Rows("licences").Should().BeEquivalentTo(PublishedHistory.Licences.Select(Row));

        IEnumerable<(string, string)> Rows(string id) => page.QuerySelectorAll($"#{id} tbody tr").Select(row => (row.Children[1].TextContent, row.QuerySelector("a")!.GetAttribute("href")!));
        static (string, string) Row(PublishedFigure figure) => (figure.Value.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture), figure.Source.AbsoluteUri);
    }

    [Fact]
    public void A_round_figure_is_not_shown_as_counted_and_what_a_reader_must_know_is_told()
    {
        foreach (var (figure, point) in PublishedHistory.Members.SelectMany(one => one.Figures).Concat(PublishedHistory.Licences)
            .Select(figure => (figure, HistoryFigures.Licences([figure]).Points.Single())))
        {
            point.Definition.English.Should().StartWith(figure.Definition.English);
            point.Definition.English.Contains("approximate", StringComparison.Ordinal).Should().Be(figure.Exactness == Exactness.About, figure.Id);
            point.Definition.Indonesian.Contains("\"lebih dari\"", StringComparison.Ordinal).Should().Be(figure.Exactness == Exactness.AtLeast, figure.Id);
            point.Definition.Indonesian.Should().EndWith(figure.Note?.Indonesian ?? "");
        }
    }

    [Fact]
    public void Figures_of_people_and_of_licences_together_are_headed_by_both() =>
        HistoryFigures.Licences(PublishedHistory.Licences).Unit.Should().Be(new LocalizedText("licences or people", "izin atau orang"));
}
