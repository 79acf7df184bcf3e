using OkOce.Domain.Portfolios.Compilation;

namespace OkOce.Domain.Portfolios.Columns;

/// <summary>Sorts members into segments and keeps where each is.</summary>
internal sealed class Loader(int count)
{
    private readonly Dictionary<(int Sector, Block Block, bool PapersNameMarkets), Segment> byGoods = [];
    private readonly (Segment Segment, int Row)[] places = new (Segment, int)[count];
    private readonly Dictionary<string, int> provinces = new(StringComparer.Ordinal) { [""] = 0 };

    /// <summary>How many members there are.</summary>
    internal int Count => count;

    /// <summary>How many rows there are, with the places of members that moved.</summary>
    internal long Rows => Segments.Sum(segment => (long)segment.Rows);

    internal List<Segment> Segments { get; } = [];

    internal IReadOnlyCollection<string> Provinces => provinces.Keys;

    internal long Bytes => (16L * places.Length) + Segments.Sum(segment => segment.Bytes);

    internal void Load(Law law, IReadOnlyList<Member> members, PortfolioOptions options, CancellationToken cancellation)
    {
        var progress = new Steps(options.Progress, count);
        Dictionary<Segment, List<(int Member, int Province)>> sorted = [];
        for (var member = 0; member < count; member++)
        {
            if (member % Planes.Size == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            var one = members[member];
            var segment = SegmentOf(law, one);
            if (!sorted.TryGetValue(segment, out var rows))
            {
                sorted.Add(segment, rows = []);
            }

            rows.Add((member, ProvinceOf(one)));
        }

        Each(sorted, options, segment =>
        {
            // By province, so that each stands in one run of rows.
            foreach (var (member, province) in segment.Value.OrderBy(one => one.Province))
            {
                places[member] = (segment.Key, segment.Key.Add(law, member, province, members[member].Dossier));
            }

            progress.Add(segment.Value.Count);
        }, cancellation);
    }

    internal void Refresh(Law law, int member, Member one)
    {
        // Found first: a dossier that cannot be placed must not cost the member its old place.
        var (segment, province) = (SegmentOf(law, one), ProvinceOf(one));
        var (old, row) = places[member];
        old.Remove(row);
        if (segment == old && segment.Runs[segment.RunAt(row)].Province == province)
        {
            segment.Set(law, row, one.Dossier);
            return;
        }

        places[member] = (segment, segment.Add(law, member, province, one.Dossier));
    }

    internal void Adopt(Law law, IReadOnlyList<Member> members, PortfolioOptions options, CancellationToken cancellation)
    {
        Each(Segments, options, segment => segment.Adopt(law, members), cancellation);
        byGoods.Clear();
        foreach (var segment in Segments)
        {
            byGoods.TryAdd((segment.Sector, segment.Block, segment.PapersNameMarkets), segment);
        }
    }

    private Segment SegmentOf(Law law, Member member)
    {
        var goods = (SectorNumber.Of(member.Dossier.Sector), law.BlockOf(member.Dossier.Hs), Screener.PapersNameMarkets(member.Dossier));
        if (!byGoods.TryGetValue(goods, out var segment))
        {
            byGoods.Add(goods, segment = new(goods.Item1, goods.Item2, goods.Item3));
            segment.Adopt(law, []);
            Segments.Add(segment);
        }

        return segment;
    }

    private int ProvinceOf(Member member)
    {
        if (!provinces.TryGetValue(member.Province ?? "", out var number))
        {
            provinces.Add(member.Province ?? "", number = provinces.Count);
        }

        return number;
    }

    private static void Each<T>(IEnumerable<T> parts, PortfolioOptions options, Action<T> act, CancellationToken cancellation) =>
        Parallel.ForEach(parts, new ParallelOptions { MaxDegreeOfParallelism = options.Cores, CancellationToken = cancellation }, act);
}
