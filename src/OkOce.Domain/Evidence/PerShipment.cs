namespace OkOce.Domain.Evidence;

/// <summary>Good for the one consignment it was issued for.</summary>
public sealed record PerShipment : Validity
{
    internal PerShipment()
    {
    }

    internal override bool IsPerShipment => true;

    /// <inheritdoc/>
    public override Term TermOf(EvidenceItem item) => Term.Endless(item.Issued);
}
