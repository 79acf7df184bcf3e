namespace OkOce.Domain.Evidence;

/// <summary>Good until the end of the registration year in which it was issued, whenever that was.</summary>
/// <remarks>With a year that ends in August, a registration of 3 November 2025 is good until 31 August 2026, and so is one of 30 August 2026.</remarks>
public sealed record YearEnd : Validity
{
    internal YearEnd(int lastMonth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lastMonth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lastMonth, 12);
        LastMonth = lastMonth;
    }

    /// <summary>The month with which the year ends, 1 to 12.</summary>
    public int LastMonth { get; }

    /// <inheritdoc/>
    public override Term TermOf(EvidenceItem item)
    {
        if (item.Issued is not { } issued)
        {
            return Term.Unknown;
        }

        var year = issued.Month <= LastMonth ? issued.Year : issued.Year + 1;
        return new(issued, new(year, LastMonth, DateTime.DaysInMonth(year, LastMonth)), IsCertain: true);
    }
}
