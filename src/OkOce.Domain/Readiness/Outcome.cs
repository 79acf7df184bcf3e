namespace OkOce.Domain.Readiness;

/// <summary>What one requirement says of one offer.</summary>
public enum Outcome
{
    /// <summary>It does not apply.</summary>
    NotApplicable,

    /// <summary>It is met.</summary>
    Met,

    /// <summary>It applies, and one is excused.</summary>
    Exempt,

    /// <summary>It is known not to be met.</summary>
    NotMet,

    /// <summary>All that is lacking can only be known at shipment, and there is no shipment yet.</summary>
    DueAtShipment,

    /// <summary>Facts are lacking. Neither a pass nor a fail.</summary>
    Unknown,
}
