namespace OkOce.Domain.Evidence;

/// <summary>How the law counts the days for which a paper is good. The family is closed.</summary>
public abstract record Validity
{
    private protected Validity()
    {
    }

    /// <summary>Until the last day printed on it.</summary>
    public static Validity PrintedExpiry { get; } = new PrintedExpiry();

    /// <summary>Once obtained, without end.</summary>
    public static Validity NoExpiry { get; } = new NoExpiry();

    /// <summary>For one consignment only, whatever the days.</summary>
    public static Validity PerShipment { get; } = new PerShipment();

    /// <summary>A number of months from the day of issue.</summary>
    public static Validity MonthsFromIssue(int months) => new MonthsFrom(months, FromResult: false);

    /// <summary>A number of months from the day of the laboratory result.</summary>
    public static Validity MonthsFromResult(int months) => new MonthsFrom(months, FromResult: true);

    /// <summary>Until the end of the renewal window in the next even year, whenever it was filed.</summary>
    /// <param name="firstMonth">The first month of the window, 1 to 12.</param>
    /// <param name="lastMonth">The last month of the window, 1 to 12.</param>
    public static Validity EndOfEvenYearWindow(int firstMonth, int lastMonth) => new EvenYearWindow(firstMonth, lastMonth);

    /// <summary>Until the end of the registration year in which it was issued.</summary>
    /// <param name="lastMonth">The month with which that year ends, 1 to 12.</param>
    public static Validity EndOfYear(int lastMonth) => new YearEnd(lastMonth);

    /// <summary>Until the earlier end of the two.</summary>
    public static Validity EarlierOf(Validity one, Validity other) => new EarlierEnd(one, other);

    /// <summary>The days for which the paper is good, as far as its dates tell.</summary>
    public abstract Term TermOf(EvidenceItem item);

    /// <summary>Whether a paper of this validity serves one consignment only.</summary>
    internal virtual bool IsPerShipment => false;
}
