using OkOce.Dashboard.Charts;
using OkOce.Dashboard.Languages;
using OkOce.Dashboard.Naming;
using OkOce.Domain;
using OkOce.Domain.Metrics;
using OkOce.Domain.Movement;

namespace OkOce.Dashboard.History;

/// <summary>What was published of the movement, as it was published.</summary>
internal static class HistoryFigures
{
    private static readonly (Hue Hue, Mark Mark)[] Looks =
    [
        (Hue.Blue, Mark.Circle), (Hue.Orange, Mark.Square), (Hue.Green, Mark.Triangle), (Hue.Plum, Mark.Diamond),
        (Hue.Sky, Mark.Ring), (Hue.Red, Mark.Circle), (Hue.Grey, Mark.Square),
    ];

    internal static StepBars Reach(StepReach reach)
    {
        var (first, last) = (reach.Rows[0], reach.Rows[^1]);
        return new(
            new()
            {
                Id = "step-reach",
                Title = new("Reach of the steps P1 to P7", "Jangkauan langkah P1 sampai P7"),
                Headline = Wording.Fill(
                    "{0} of {1} members registered are recorded at {2}, {3}.", "{0} dari {1} anggota terdaftar tercatat pada {2}, {3}.",
                    language =>
                    {
                        var writing = Writing.In(language);
                        return
                        [
                            writing.Number(last.Figure.Value), writing.Number(first.Figure.Value), last.Step.Code,
                            writing.Share(last.Figure.Value, first.Figure.Value),
                        ];
                    }),
                Definition = first.Figure.Definition,
                Note = reach.Order == StepOrder.Free
                    ? new("The steps were free in order: a member took what was needed, so a lower bar is not a loss.",
                        "Langkahnya bebas urutan: anggota mengambil yang dibutuhkan, jadi batang yang lebih pendek bukan kehilangan.")
                    : null,
                AsOf = reach.AsOf,
                Source = SourceOf(first.Figure),
                WhenEmpty = new("No reach has been published.", "Belum ada jangkauan yang diterbitkan."),
            },
            first.Figure.Unit,
            [.. reach.Rows.Select(row => new ReachedStep(row.Step.Code, row.Step.Name, row.Figure.Value))]);
    }

    internal static DatedPoints Members(IReadOnlyList<PublishedSeries> series)
    {
        var figures = series.SelectMany(one => one.Figures).OrderBy(figure => figure.AsOf).ToArray();
        var (first, last) = (figures[0], figures[^1]);
        return Points(
            "members",
            new("Members, as published", "Anggota, menurut yang diterbitkan"),
            Wording.Fill(
                "From {0} on {1} to {2} on {3}, counted in {4} different ways.", "Dari {0} pada {1} menjadi {2} pada {3}, dihitung dengan {4} cara berbeda.",
                language =>
                {
                    var writing = Writing.In(language);
                    return
                    [
                        writing.Number(first.Value), writing.Day(first.AsOf), writing.Number(last.Value), writing.Day(last.AsOf), writing.Number(series.Count),
                    ];
                }),
            first.Unit,
            [.. series.Select(one => (one.Title, one.Figures))]);
    }

    internal static DatedPoints Licences(IReadOnlyList<PublishedFigure> figures) => Points(
        "licences",
        new("Licences, as claimed", "Izin usaha, menurut yang menyatakan"),
        Wording.Fill(
            "{0} published counts, from {1} to {2}: each counts something else, so none is added to another.",
            "{0} angka terbit, dari {1} sampai {2}: masing-masing menghitung hal berbeda, jadi tidak dijumlahkan.",
            language =>
            {
                var writing = Writing.In(language);
                return [writing.Number(figures.Count), writing.Number(figures.Min(one => one.Value)), writing.Number(figures.Max(one => one.Value))];
            }),
        figures[0].Unit,
        [.. figures.GroupBy(figure => figure.ClaimedBy).Select(group => (group.Key, (IReadOnlyList<PublishedFigure>)[.. group]))]);

    private static DatedPoints Points(
        string id, LocalizedText title, LocalizedText headline, LocalizedText unit, IReadOnlyList<(LocalizedText Name, IReadOnlyList<PublishedFigure> Figures)> series)
    {
        var all = series.SelectMany(one => one.Figures).ToArray();
        return new(
            new()
            {
                Id = id,
                Title = title,
                Headline = headline,
                Definition = new(
                    "Claims of the named party about a day, not audited counts. Each point keeps its own definition; figures that conflict stand side by side and are never merged.",
                    "Pernyataan pihak yang disebut tentang suatu hari, bukan hitungan yang diaudit. Tiap titik membawa definisinya sendiri; angka yang berbeda berdiri berdampingan dan tidak digabung."),
                AsOf = all.Max(figure => figure.AsOf),
                Source = new(new("each point names its own", "tiap titik menyebut sumbernya")),
                WhenEmpty = new("No figure has been published.", "Belum ada angka yang diterbitkan."),
            },
            unit,
            series.Index().SelectMany(one => one.Item.Figures.Select(figure => new DatedPoint(
                figure.AsOf,
                figure.Value,
                new(one.Item.Name, Looks[one.Index % Looks.Length].Hue, Looks[one.Index % Looks.Length].Mark),
                figure.Definition,
                SourceOf(figure),
                figure.DayIsStated ? null : MonthOf(figure.AsOf)))));
    }

    private static Source SourceOf(PublishedFigure figure) => new(figure.ClaimedBy, figure.Source.ToString());

    private static LocalizedText MonthOf(DateOnly day) =>
        Wording.Fill("{0} {1}", "{0} {1}", language => [Writing.In(language).Month(day), day.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
}
