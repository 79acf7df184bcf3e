namespace OkOce.Domain.Readiness;

/// <summary>What can be said of an offer at a destination as of a day.</summary>
public enum Verdict
{
    /// <summary>The day, the sector or the market lies outside what was surveyed: nothing can be said.</summary>
    NotCovered,

    /// <summary>A binding requirement, of law that was read, is known not to be met.</summary>
    NotReady,

    /// <summary>Something binding is not known: a fact, the law itself, or a paper well enough.</summary>
    Undetermined,

    /// <summary>An offer against which nothing is known, with what falls due at shipment.</summary>
    NoKnownObstacle,

    /// <summary>A consignment against which nothing is known and to which nothing is lacking.</summary>
    ReadyToShip,
}
