namespace OkOce.Domain.Metrics;

/// <summary>How exactly a published figure was given.</summary>
public enum Exactness
{
    /// <summary>Given to the last digit.</summary>
    Exact,

    /// <summary>Rounded, or given as "about" or "almost" (sekitar, hampir).</summary>
    About,

    /// <summary>Given as "more than" (lebih dari).</summary>
    AtLeast,
}
