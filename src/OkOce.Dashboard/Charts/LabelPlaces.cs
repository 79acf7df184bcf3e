namespace OkOce.Dashboard.Charts;

/// <summary>Finds each point's label a free place, so that points of one season stay readable.</summary>
internal sealed class LabelPlaces
{
    private const float Air = 2;

    private readonly Box within;
    private readonly float reach;
    private readonly List<Box> marks;
    private readonly List<Box> labels = [];
    private readonly List<Leader> leaders = [];
    private int crossings;

    private LabelPlaces(Box within, IEnumerable<(float X, float Y)> points, float reach)
    {
        (this.within, this.reach) = (within, reach);
        marks = [.. points.Select(MarkAt)];
    }

    /// <summary>Places the labels, tried in several orders; the one that leaves out the fewest, crosses the least and leads the shortest way is taken.</summary>
    /// <param name="within">Where labels may stand.</param>
    /// <param name="points">The points with the sizes of their labels.</param>
    /// <param name="reach">How far a point's mark reaches from its middle.</param>
    /// <returns>For each point its label and the line to it, if it needs one; <see langword="null"/> where the picture is full, and only the table can say it.</returns>
    public static IReadOnlyList<(Box Label, Leader? Leader)?> Arrange(
        Box within, IReadOnlyList<(float X, float Y, float Width, float Height)> points, float reach)
    {
        int[] all = [.. Enumerable.Range(0, points.Count)];
        // Each point has its turn at choosing first.
        int[][] orders = [.. all.SelectMany(first => (int[][])[[.. all[first..], .. all[..first]], [.. all[..(first + 1)].Reverse(), .. all[(first + 1)..].Reverse()]])];
        return orders.Length == 0 ? [] : orders.Select(InOrder).MinBy(o => o.Cost).Labels;

        (IReadOnlyList<(Box, Leader?)?> Labels, float Cost) InOrder(int[] order)
        {
            LabelPlaces places = new(within, points.Select(p => (p.X, p.Y)), reach);
            var taken = new (Box, Leader?)?[points.Count];
            foreach (var i in order)
            {
                taken[i] = places.Take(points[i].X, points[i].Y, points[i].Width, points[i].Height);
            }

            return (taken, 10_000 * taken.Count(t => t is null) + 1_000 * places.crossings + places.leaders.Sum(l => l.Length + 10));
        }
    }

    private (Box, Leader?)? Take(float x, float y, float width, float height)
    {
        foreach (var place in Beside(x, y, width, height).Where(IsFree))
        {
            labels.Add(place.Wider(Air));
            return (place, null);
        }

        // Where marks overlap, each line begins in the other's mark. A line that crosses something is still better than no number.
        var own = MarkAt((x, y));
        List<(Box Label, Leader Leader)> led = [.. Around(x, y, width, height).Where(IsFree).Select(p => (p, Leader.To(p, x, y)))];
        var clean = led.FindIndex(l => !labels.Exists(l.Leader.Crosses) && !leaders.Exists(l.Leader.Crosses)
            && !marks.Exists(m => !m.Meets(own) && l.Leader.Crosses(m)));
        if (led.Count == 0)
        {
            return null;
        }

        var (label, leader) = led[Math.Max(clean, 0)];
        labels.Add(label.Wider(Air));
        leaders.Add(leader);
        crossings += clean < 0 ? 1 : 0;
        return (label, leader);
    }

    private Box MarkAt((float X, float Y) point) => Box.At(point.X - reach, point.Y - reach, 2 * reach, 2 * reach);

    private bool IsFree(Box place) =>
        place.Inside(within) && !marks.Exists(place.Meets) && !labels.Exists(place.Meets) && !leaders.Exists(l => l.Crosses(place));

    private IEnumerable<Box> Beside(float x, float y, float width, float height)
    {
        var gap = reach + 3;
        return
        [
            Box.At(x + gap, y - height / 2, width, height),
            Box.At(x - gap - width, y - height / 2, width, height),
            Box.At(x - width / 2, y - gap - height, width, height),
            Box.At(x - width / 2, y + gap, width, height),
        ];
    }

    private static IEnumerable<Box> Around(float x, float y, float width, float height) =>
        from ring in Enumerable.Range(2, 28)
        from turn in Enumerable.Range(0, 24)
        let far = ring * 6
        let across = MathF.Cos(turn * MathF.PI / 12)
        let up = MathF.Sin(turn * MathF.PI / 12)
        select Box.At(x + across * (far + width / 2) - width / 2, y - up * (far + height / 2) - height / 2, width, height);
}
