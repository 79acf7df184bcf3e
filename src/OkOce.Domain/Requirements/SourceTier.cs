namespace OkOce.Domain.Requirements;

/// <summary>What kind of text was read, the strongest first.</summary>
public enum SourceTier
{
    /// <summary>The law itself, as its maker publishes it.</summary>
    OfficialText,

    /// <summary>The authority's own explanation.</summary>
    OfficialGuidance,

    /// <summary>Somebody else's account.</summary>
    Other,
}
