using System.Globalization;
using System.Xml.Linq;
using OkOce.Dashboard.Charts;
using OkOce.Domain;

namespace OkOce.Dashboard.Tests.Charts;

public sealed class OddDataTests
{
    private static readonly LocalizedText Long = LocalizedText.Same(string.Join(' ', Enumerable.Repeat("pendampingan", 30)));
    private static readonly LocalizedText Unbroken = LocalizedText.Same(new string('W', 200));

    private static readonly Dictionary<string, ChartFigure> Odd = new()
    {
        ["only what is not known"] = Stacked([new(new("Coffee", "Kopi"), [0, 0, 0, 4], new("Plants", "Nabati"))]),
        ["nothing not known"] = Stacked([new(new("Coffee", "Kopi"), [1, 2, 3, 0], new("Plants", "Nabati"))]),
        ["long names"] = Stacked([new(Long, [1, 2, 3, 4], Unbroken), new(Unbroken, [4, 3, 2, 1], Unbroken)]),
        ["large numbers"] = Stacked([new(new("Coffee", "Kopi"), [1, 64_200_000, 3, 1_000_000_000], Long), new(new("Tea", "Teh"), [0.5m, 1, 0.25m, 0], Long)]),
        ["many rows"] = Stacked([.. Enumerable.Range(1, 60).Select(i => new BarRow(LocalizedText.Same($"{i}"), [i, 60 - i, 1, i % 7], Long))]),
        ["first and last day"] = Timeline(new(2026, 11, 24), new(2027, 2, 22)),
        ["one event"] = Timeline(new DateOnly(2026, 11, 25)),
        ["steps that grow"] = new StepBars(Samples.Steps.Text, Long, [new("P1", Long, 0), new("P2", Unbroken, 5_000_000), new("P3", new("Mentoring", "Pendampingan"), 9_000_000)]),
        ["one point of zero"] = Points((2018, 0)),
        ["points of one day"] = Points((2018, 1), (2018, 2), (2018, 3), (2018, 4), (2018, 5)),
        ["half a century"] = Points((1975, 12), (2026, 99_999_999)),
    };

    public static TheoryData<string, Width> Pictures => [.. from name in Odd.Keys from width in Enum.GetValues<Width>() select (name, width)];

    [Theory]
    [MemberData(nameof(Pictures))]
    public void No_text_leaves_the_picture(string name, Width width)
    {
        var svg = XElement.Parse(Odd[name].Svg(Language.Indonesian, width));
        var size = ((string)svg.Attribute("viewBox")!).Split(' ').Select(n => float.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        foreach (var text in svg.Descendants().Where(e => e.Name.LocalName == "text"))
        {
            var (x, y, letters) = (Number(text, "x"), Number(text, "y"), Number(text, "font-size"));
            var wide = Lettering.Width(text.Value, letters, text.Attribute("font-weight") is not null);
            var left = x - (string?)text.Attribute("text-anchor") switch { "end" => wide, "middle" => wide / 2, _ => 0 };
            left.Should().BeGreaterThanOrEqualTo(-1, text.Value);
            (left + wide).Should().BeLessThanOrEqualTo(size[2] + 1, text.Value);
            y.Should().BeInRange(letters * 0.7f, size[3], text.Value);
        }
    }

    private static float Number(XElement element, string attribute) => float.Parse((string)element.Attribute(attribute)!, CultureInfo.InvariantCulture);

    private static StackedBars Stacked(IReadOnlyList<BarRow> rows) =>
        new(Samples.Verdicts.Text, Samples.Verdicts.RowHeading, Samples.Verdicts.Unit, Samples.Verdicts.Series, rows, Samples.Verdicts.GroupHeading);

    private static EventTimeline Timeline(params DateOnly[] days)
    {
        var kind = Samples.Changes.Happenings[0].Kind;
        return new(Samples.Changes.Text, new(2026, 11, 24), new(2027, 2, 22), days.Select(d => new TimelineEvent(d, kind with { Name = Long }, Long, Unbroken)));
    }

    private static DatedPoints Points(params (int Year, decimal Value)[] points)
    {
        PointSeries series = new(Long, Hue.Blue, Mark.Ring);
        return new(Samples.Members.Text, Samples.Members.Unit, points.Select(p => new DatedPoint(new(p.Year, 12, 31), p.Value, series, Long, new(Long), Long)));
    }
}
