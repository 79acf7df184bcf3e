namespace OkOce.Domain.Evidence;

/// <summary>How well a paper is known, weakest first.</summary>
public enum AssuranceGrade
{
    /// <summary>Somebody said so.</summary>
    Stated,

    /// <summary>A mentor saw the document.</summary>
    DocumentSeen,

    /// <summary>The issuer confirmed it.</summary>
    CheckedWithIssuer,
}
