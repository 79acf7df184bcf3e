namespace OkOce.Domain.Evidence;

/// <summary>Good until the last day printed on the paper; without one, its end is unknown.</summary>
public sealed record PrintedExpiry : Validity
{
    internal PrintedExpiry()
    {
    }

    /// <inheritdoc/>
    public override Term TermOf(EvidenceItem item) =>
        item.Expires is { } last ? new(item.Issued, last, IsCertain: true) : new(item.Issued, null, IsCertain: false);
}
