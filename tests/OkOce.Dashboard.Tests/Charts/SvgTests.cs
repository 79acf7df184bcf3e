using System.Globalization;
using System.Xml.Linq;
using OkOce.Dashboard.Charts;
using OkOce.Domain;

namespace OkOce.Dashboard.Tests.Charts;

public sealed class SvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string, Language, Width> Pictures =>
        [.. from figure in Samples.All from language in Enum.GetValues<Language>() from width in Enum.GetValues<Width>() select (figure.Text.Id, language, width)];

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_is_named_described_and_scales(string id, Language language, Width width)
    {
        var figure = Find(id);
        var svg = XElement.Parse(figure.Svg(language, width));

        svg.Name.Should().Be(Svg + "svg");
        ((string?)svg.Attribute("role")).Should().Be("img");
        svg.Attribute("width").Should().BeNull();
        svg.Attribute("height").Should().BeNull();
        ((string?)svg.Attribute("viewBox")).Should().MatchRegex(width == Width.Wide ? "^0 0 880 [0-9]+$" : "^0 0 360 [0-9]+$");
        var title = svg.Elements(Svg + "title").Should().ContainSingle().Subject;
        title.Value.Should().Be(figure.Text.Headline.In(language));
        ((string?)svg.Attribute("aria-labelledby")).Should().Be((string?)title.Attribute("id"));
        var description = svg.Elements(Svg + "desc").Should().ContainSingle().Subject;
        description.Value.Should().StartWith(figure.Text.Title.In(language)).And.Be(figure.AltText(language));
        ((string?)svg.Attribute("aria-describedby")).Should().Be((string?)description.Attribute("id"));
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_has_its_text_as_text_in_the_shipped_font(string id, Language language, Width width)
    {
        var texts = Texts(Find(id), language, width);

        texts.Should().HaveCountGreaterThan(6);
        texts.Should().OnlyContain(t => ((string)t.Attribute("font-family")!).StartsWith("Inter,", StringComparison.Ordinal));
        texts.Should().OnlyContain(t => t.Value.Length > 0 && t.Value == t.Value.Trim());
        texts.Attributes("x").Concat(texts.Attributes("y")).Should().HaveCount(2 * texts.Count)
            .And.OnlyContain(a => double.IsFinite(double.Parse(a.Value, NumberStyles.Float, CultureInfo.InvariantCulture)), "a list, or a comma at its end, shifts labels in one browser");
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_leans_on_nothing_outside_itself(string id, Language language, Width width)
    {
        var svg = XElement.Parse(Find(id).Svg(language, width));
        svg.DescendantsAndSelf().Attributes().Should().NotContain(a => a.Name.LocalName == "href" || a.Name.LocalName == "style");
        svg.Descendants().Should().NotContain(e => e.Name.LocalName == "image" || e.Name.LocalName == "script" || e.Name.LocalName == "style");
    }

    [Theory]
    [InlineData("blockers", "Fasilitas pangan belum terdaftar", "Laboratorium", "11", "14")]
    [InlineData("verdicts", "Mebel dan kayu", "Uni Eropa", "Belum dapat ditentukan", "9")]
    [InlineData("changes", "2 Des 2026 · 8 hari lagi", "20 Feb 2027 · 88 hari lagi", "mengenai 6 kasus", "Aturan berakhir")]
    [InlineData("steps", "P6 Pelaporan keuangan", "284.164", "62%", "2,2%")]
    [InlineData("members", "686.807", "51.207", "50.000", "4.230")]
    public void A_picture_says_what_it_shows_in_Indonesian(string id, params string[] expected) =>
        Texts(Find(id), Language.Indonesian, Width.Wide).Select(t => t.Value).Should().Contain(expected);

    [Theory]
    [InlineData("blockers", "Food facility not registered", "Laboratory")]
    [InlineData("verdicts", "Furniture and wood", "European Union", "Undetermined")]
    [InlineData("changes", "2 Dec 2026 · in 8 days", "Jan 2027", "24 Nov")]
    [InlineData("steps", "P6 Bookkeeping", "284,164", "2.2%", "of P1")]
    [InlineData("members", "686,807", "2018", "2022", "Said by the movement")]
    public void A_picture_says_what_it_shows_in_English(string id, params string[] expected) =>
        Texts(Find(id), Language.English, Width.Wide).Select(t => t.Value).Should().Contain(expected);

    [Fact]
    public void Pictures_share_a_page_without_sharing_an_id()
    {
        var pictures = Samples.All.SelectMany(f => Enum.GetValues<Width>().Select(w => XElement.Parse(f.Svg(Language.Indonesian, w))));
        pictures.SelectMany(p => p.DescendantsAndSelf().Attributes("id")).Select(a => a.Value).Should().HaveCount(20).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Sixty_four_drawn_at_once_are_all_the_same()
    {
        var alone = Samples.All.ToDictionary(f => f, f => f.Svg(Language.Indonesian));
        var together = Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(8).Select(i => Samples.All[i % Samples.All.Count])
            .Select(f => (Figure: f, Svg: f.Svg(Language.Indonesian)));
        together.Should().OnlyContain(drawn => drawn.Svg == alone[drawn.Figure]);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void What_a_picture_says_does_not_hang_on_the_culture_of_the_thread(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Samples.Steps.Svg(Language.English);
        try
        {
            CultureInfo.CurrentCulture = MadeLike(culture);
            Samples.Steps.Svg(Language.English).Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Letters_that_the_font_lacks_and_characters_that_XML_lacks_are_not_lost()
    {
        StackedBars chart = new(Samples.Blockers.Text, Samples.Blockers.RowHeading, Samples.Blockers.Unit, [Samples.Blockers.Series[0]],
            [new(LocalizedText.Same("咖啡 قهوة ☕ <b>&amp;\u0001\uD800"), [1])]);
        Texts(chart, Language.English, Width.Wide).Select(t => t.Value).Should().Contain("咖啡 قهوة ☕ <b>&amp;\uFFFD\uFFFD");
    }

    [Theory]
    [InlineData(Width.Wide)]
    [InlineData(Width.Narrow)]
    public void A_part_too_small_for_its_number_still_shows_it(Width width)
    {
        StackedBars chart = new(Samples.Blockers.Text, Samples.Blockers.RowHeading, Samples.Blockers.Unit, Samples.Blockers.Series,
            [new(new("Coffee", "Kopi"), [12_000, 3, 7, 0, 5])]);
        Texts(chart, Language.English, width).Select(t => t.Value).Should().Contain(["12,000", "3", "7", "5", "12,015"]);
    }

    [Fact]
    public void The_key_names_only_what_is_drawn_and_each_of_several_parts_has_its_number()
    {
        StackedBars chart = new(Samples.Blockers.Text, Samples.Blockers.RowHeading, Samples.Blockers.Unit,
            [new(new("Ready", "Siap"), Hue.Green), new(new("Unready", "Belum siap"), Hue.Red), new(new("Unknown", "Belum diketahui"), Hue.Grey, Apart: true), new(new("Not covered", "Di luar cakupan"), Hue.Plum, Apart: true)],
            [new(new("Coffee", "Kopi"), [0, 3, 4, 5])]);
        Texts(chart, Language.English, Width.Wide).Select(t => t.Value).Should().Equal("Unready", "Unknown", "Not covered", "Coffee", "3", "4", "5", "9");
    }

    [Fact]
    public void Without_data_there_is_a_sentence_and_no_picture()
    {
        Samples.Empty.IsEmpty.Should().BeTrue();
        Samples.Empty.AltText(Language.Indonesian).Should().Be("Belum ada temuan: belum ada yang dinilai.");
        FluentActions.Invoking(() => Samples.Empty.Svg(Language.Indonesian)).Should().Throw<InvalidOperationException>();
    }

    // Made by hand: a bare host knows no culture but the invariant one.
    private static CultureInfo MadeLike(string culture)
    {
        var made = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        made.NumberFormat = culture == "de-DE"
            ? new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." }
            : new() { NumberDecimalSeparator = "٫", NumberGroupSeparator = "٬", NegativeSign = "؜-" };
        return made;
    }

    private static ChartFigure Find(string id) => Samples.All.Single(f => f.Text.Id == id);

    private static List<XElement> Texts(ChartFigure figure, Language language, Width width) =>
        [.. XElement.Parse(figure.Svg(language, width)).Descendants(Svg + "text")];
}
