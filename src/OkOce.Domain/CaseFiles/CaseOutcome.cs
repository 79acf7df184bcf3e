namespace OkOce.Domain.CaseFiles;

/// <summary>What happened to the goods.</summary>
public enum CaseOutcome
{
    /// <summary>Refused or detained at the border.</summary>
    BorderRefusal,

    /// <summary>Found or recalled on the market.</summary>
    Recall,

    /// <summary>Could not be shipped at all.</summary>
    BarrierBeforeShipment,

    /// <summary>Failed for a commercial reason: no payment, no container.</summary>
    CommercialFailure,

    /// <summary>Sold abroad.</summary>
    Success,
}
