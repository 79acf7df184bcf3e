namespace OkOce.Domain.Evidence;

/// <summary>Good without end once obtained; a printed expiry is heeded all the same.</summary>
public sealed record NoExpiry : Validity
{
    internal NoExpiry()
    {
    }

    /// <inheritdoc/>
    public override Term TermOf(EvidenceItem item) => new(item.Issued, item.Expires, IsCertain: true);
}
