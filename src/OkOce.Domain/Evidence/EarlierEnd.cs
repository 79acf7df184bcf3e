namespace OkOce.Domain.Evidence;

/// <summary>Good until the earlier end of two ways of counting.</summary>
public sealed record EarlierEnd : Validity
{
    internal EarlierEnd(Validity one, Validity other)
    {
        One = one;
        Other = other;
    }

    /// <summary>One way of counting.</summary>
    public Validity One { get; }

    /// <summary>The other way of counting.</summary>
    public Validity Other { get; }

    internal override bool IsPerShipment => One.IsPerShipment || Other.IsPerShipment;

    /// <inheritdoc/>
    public override Term TermOf(EvidenceItem item) => One.TermOf(item).And(Other.TermOf(item));
}
