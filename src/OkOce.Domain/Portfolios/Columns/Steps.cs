namespace OkOce.Domain.Portfolios.Columns;

/// <summary>Tells progress about a hundred times, whatever the number of offers.</summary>
internal sealed class Steps(IProgress<PortfolioProgress>? progress, long total)
{
    private long done;

    internal void Add(long more)
    {
        var now = Interlocked.Add(ref done, more);
        if (progress is not null && (now == total || now * 100 / total != (now - more) * 100 / total))
        {
            progress.Report(new(now, total));
        }
    }
}
