namespace OkOce.Domain.Requirements;

/// <summary>How far the law of one sector in one jurisdiction was surveyed.</summary>
public enum SurveyExtent
{
    /// <summary>Nobody looked: nothing can be said.</summary>
    NotSurveyed,

    /// <summary>Some law is declared; more may apply, so nothing passes on it alone.</summary>
    Partly,

    /// <summary>Every binding requirement is declared.</summary>
    Completely,
}
