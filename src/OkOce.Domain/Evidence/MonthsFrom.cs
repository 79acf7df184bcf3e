namespace OkOce.Domain.Evidence;

/// <summary>Good for a number of months from the issue or from the laboratory result.</summary>
/// <remarks>Four months from 10 March end on 10 July, which is still good; from 31 October they end on the last day of February.</remarks>
public sealed record MonthsFrom : Validity
{
    internal MonthsFrom(int months, bool FromResult)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(months);
        Months = months;
        this.FromResult = FromResult;
    }

    /// <summary>How many months.</summary>
    public int Months { get; }

    /// <summary>Whether they are counted from the laboratory result and not from the issue.</summary>
    public bool FromResult { get; }

    /// <inheritdoc/>
    public override Term TermOf(EvidenceItem item) =>
        (FromResult ? item.ResultOn : item.Issued) is { } start
            ? new(FromResult ? item.Issued : start, start.AddMonths(Months), IsCertain: true)
            : new(item.Issued, null, IsCertain: false);

}
