using System.Globalization;

namespace OkOce.Domain.Requirements;

/// <summary>The day the law is asked for, and the day from which one looks.</summary>
/// <remarks>
/// <see cref="KnownOn"/> chooses law by when it was announced or withdrawn; it never chooses facts, which are
/// replayed from the dossier as it stood.
/// </remarks>
public readonly record struct AsOf
{
    private AsOf(DateOnly day, DateOnly? knownOn)
    {
        Day = day;
        KnownOn = knownOn;
    }

    /// <summary>The day the law is asked for.</summary>
    public DateOnly Day { get; }

    /// <summary>The day whose knowledge of the law is used; <see langword="null"/> for all that the rulebook knows.</summary>
    public DateOnly? KnownOn { get; }

    /// <summary>The law of the day, as known today or as it was known on another day.</summary>
    public static AsOf On(DateOnly day, DateOnly? knownOn = null) => new(day, knownOn);

    /// <summary>The days in ISO 8601.</summary>
    public override string ToString() => Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        + (KnownOn is { } known ? $" as known on {known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "");
}
