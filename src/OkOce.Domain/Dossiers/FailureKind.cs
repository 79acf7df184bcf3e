namespace OkOce.Domain.Dossiers;

/// <summary>How a condition is broken.</summary>
public enum FailureKind
{
    /// <summary>A fact is other than asked.</summary>
    NotAsAsked,

    /// <summary>The paper is not held.</summary>
    Missing,

    /// <summary>The paper's last good day has passed.</summary>
    Lapsed,

    /// <summary>The paper is not good yet.</summary>
    NotYetValid,

    /// <summary>Its issuer suspended or withdrew it.</summary>
    Withdrawn,

    /// <summary>The paper does not cover this product, facility or market.</summary>
    OutsideScope,

    /// <summary>The paper stands in somebody else's name.</summary>
    OtherHolder,

    /// <summary>A figure is over its limit.</summary>
    OverLimit,

    /// <summary>A figure is below the least that is asked.</summary>
    UnderLimit,

    /// <summary>Something is in the goods and not declared.</summary>
    Undeclared,
}
