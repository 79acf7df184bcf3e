namespace OkOce.Domain.Evidence;

/// <summary>Good until the end of a renewal window that opens in each even year, whenever the paper was filed.</summary>
/// <remarks>
/// With a window of October to December, a filing of 3 November 2025 is good until 31 December 2026, and one
/// made inside the window of 2026 until 31 December 2028.
/// </remarks>
public sealed record EvenYearWindow : Validity
{
    internal EvenYearWindow(int firstMonth, int lastMonth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstMonth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lastMonth, 12);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstMonth, lastMonth);
        FirstMonth = firstMonth;
        LastMonth = lastMonth;
    }

    /// <summary>The month in which the window opens.</summary>
    public int FirstMonth { get; }

    /// <summary>The month at whose end the window closes.</summary>
    public int LastMonth { get; }

    /// <inheritdoc/>
    public override Term TermOf(EvidenceItem item)
    {
        if (item.Issued is not { } filed)
        {
            return Term.Unknown;
        }

        var evenYear = filed.Year + (filed.Year % 2);
        var lapses = EndOf(evenYear);
        var filedInWindow = filed >= new DateOnly(evenYear, FirstMonth, 1);
        return new(filed, filedInWindow ? EndOf(evenYear + 2) : lapses, IsCertain: true);
    }

    private DateOnly EndOf(int year) => new(year, LastMonth, DateTime.DaysInMonth(year, LastMonth));
}
