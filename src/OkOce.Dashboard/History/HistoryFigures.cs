using OkOce.Dashboard.Charts;
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
        var figures = series.SelectMany(one => one.Figures).ToArray();
        return Points(
            "members",
            new("Members, as published", "Anggota, menurut yang diterbitkan"),
            Wording.Fill(
                // No "from … to": the first and the last count different people, and no growth lies between them.
                "{0} published counts, from {1} to {2}, made in {3} different ways: only those of one way can be compared.",
                "{0} angka terbit, dari {1} sampai {2}, dihitung dengan {3} cara berbeda: hanya yang caranya sama dapat dibandingkan.",
                language =>
                {
                    var writing = Writing.In(language);
                    return
                    [
                        writing.Number(figures.Length), writing.Number(figures.Min(one => one.Value)), writing.Number(figures.Max(one => one.Value)),
                        writing.Number(series.Count),
                    ];
                }),
            UnitOf(figures),
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
        UnitOf(figures),
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
                DefinitionOf(figure),
                SourceOf(figure),
                figure.DayIsStated ? null : MonthOf(figure.AsOf)))));
    }

    private static LocalizedText UnitOf(IReadOnlyList<PublishedFigure> figures)
    {
        var units = figures.Select(figure => figure.Unit).Distinct().ToArray();
        return new(string.Join(" or ", units.Select(unit => unit.English)), string.Join(" atau ", units.Select(unit => unit.Indonesian)));
    }

    // A round figure must not look counted, nor a doubtful one undisputed.
    private static LocalizedText DefinitionOf(PublishedFigure figure)
    {
        LocalizedText?[] parts =
        [
            figure.Definition,
            figure.Exactness switch
            {
                Exactness.Exact => null,
                Exactness.About => new("given as a round or approximate figure", "disebut sebagai angka bulat atau kira-kira"),
                Exactness.AtLeast => new("given as \"more than\"", "disebut sebagai \"lebih dari\""),
                _ => throw new ArgumentOutOfRangeException(nameof(figure), figure.Exactness, "An exactness without words."),
            },
            figure.Note,
        ];
        return new(string.Join("; ", parts.OfType<LocalizedText>().Select(part => part.English)), string.Join("; ", parts.OfType<LocalizedText>().Select(part => part.Indonesian)));
    }

    private static Source SourceOf(PublishedFigure figure) => new(figure.ClaimedBy, figure.Source.ToString());

    private static LocalizedText MonthOf(DateOnly day) =>
        Wording.Fill("{0} {1}", "{0} {1}", language => [Writing.In(language).Month(day), day.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
}
