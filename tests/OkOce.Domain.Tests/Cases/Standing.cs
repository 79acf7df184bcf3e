namespace OkOce.Domain.Tests.Cases;

/// <summary>How the shipped law stands to a refusal that really happened.</summary>
public enum Standing
{
    /// <summary>The day, the market or the sector lies outside what was surveyed.</summary>
    NotCovered,

    /// <summary>Not ready by what was known before departure.</summary>
    Derived,

    /// <summary>Not ready once the breach that the source names is stated.</summary>
    Restated,

    /// <summary>Not ready by neither.</summary>
    Missed,
}
