namespace OkOce.Domain.Readiness;

/// <summary>Why a verdict is what it is, where it is no plain breach.</summary>
public enum VerdictReason
{
    /// <summary>The day lies before the first day for which law is declared.</summary>
    BeforeCoverage,

    /// <summary>The sector's law at home or in the market was not surveyed.</summary>
    NotSurveyed,

    /// <summary>A binding requirement is not met.</summary>
    RequirementNotMet,

    /// <summary>A binding requirement lacks facts.</summary>
    FactsUnknown,

    /// <summary>A binding requirement states law that nobody read.</summary>
    LawUnread,

    /// <summary>The reading of a binding law is older than it is relied on for.</summary>
    ReviewOverdue,

    /// <summary>A paper is known less well than was asked.</summary>
    AssuranceTooLow,

    /// <summary>The sector's law was surveyed only partly, so that more may apply than is declared.</summary>
    SurveyedPartly,

    /// <summary>The day is not known, and days that are possible answer differently.</summary>
    DaysDiffer,
}
