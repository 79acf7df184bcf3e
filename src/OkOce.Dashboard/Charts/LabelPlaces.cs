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

    private LabelPlaces(Box within, IEnumerable<(float X, float Y)> points, float reach)
    {
        (this.within, this.reach) = (within, reach);
        marks = [.. points.Select(MarkAt)];
    }

    /// <summary>Places the labels, tried in several orders; the one that leaves out the fewest, then leads the shortest way, is taken.</summary>
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
        return orders.Select(InOrder).MinBy(Cost) ?? [];

        IReadOnlyList<(Box Label, Leader? Leader)?> InOrder(int[] order)
        {
            LabelPlaces places = new(within, points.Select(p => (p.X, p.Y)), reach);
            var taken = new (Box, Leader?)?[points.Count];
            foreach (var i in order)
            {
                taken[i] = places.Take(points[i].X, points[i].Y, points[i].Width, points[i].Height);
            }

            return taken;
        }

        float Cost(IReadOnlyList<(Box Label, Leader? Leader)?> placed) => placed.Sum(p => p is null ? 10_000 : p.Value.Leader?.Length + 10 ?? 0);
    }

    private (Box, Leader?)? Take(float x, float y, float width, float height)
    {
        foreach (var place in Beside(x, y, width, height).Where(IsFree))
        {
            labels.Add(place.Wider(Air));
            return (place, null);
        }

        // Where marks overlap, each line begins in the other's mark.
        var own = MarkAt((x, y));
        foreach (var place in Around(x, y, width, height).Where(IsFree))
        {
            var leader = Leader.To(place, x, y);
            if (!labels.Exists(leader.Crosses) && !leaders.Exists(leader.Crosses) && !marks.Exists(m => !m.Meets(own) && leader.Crosses(m)))
            {
                labels.Add(place.Wider(Air));
                leaders.Add(leader);
                return (place, leader);
            }
        }

        return null;
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
