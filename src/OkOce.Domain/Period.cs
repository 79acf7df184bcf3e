using System.Globalization;

namespace OkOce.Domain;

/// <summary>A run of days; both ends are included, either may be open.</summary>
/// <remarks>
/// The last day is a last good day, as the law prints it: a rule in force "until 31 December 2022"
/// is <c>Through(new(2022, 12, 31))</c> and still holds on that day. The default value is <see cref="Always"/>.
/// </remarks>
public readonly record struct Period
{
    private Period(DateOnly? first, DateOnly? last)
    {
        if (first > last)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"A period cannot end ({last:yyyy-MM-dd}) before it begins ({first:yyyy-MM-dd})."));
        }

        First = first;
        Last = last;
    }

    /// <summary>Every day: long standing, with no known end.</summary>
    public static Period Always => default;

    /// <summary>The first day, included; <see langword="null"/> when long standing.</summary>
    public DateOnly? First { get; }

    /// <summary>The last day, included; <see langword="null"/> when no end is known.</summary>
    public DateOnly? Last { get; }

    /// <summary>From a day on, with no known end.</summary>
    public static Period From(int year, int month, int day) => new(new DateOnly(year, month, day), null);

    /// <summary>From a day on, with no known end.</summary>
    public static Period From(DateOnly first) => new(first, null);

    /// <summary>One day.</summary>
    public static Period On(int year, int month, int day) => On(new DateOnly(year, month, day));

    /// <summary>One day.</summary>
    public static Period On(DateOnly day) => new(day, day);

    /// <summary>Long standing, and still good on the day given.</summary>
    public static Period Until(int year, int month, int day) => new(null, new DateOnly(year, month, day));

    /// <summary>This period, ending with the day given, which is still good.</summary>
    /// <exception cref="ArgumentException">The day lies before the first day.</exception>
    public Period Through(int year, int month, int day) => Through(new DateOnly(year, month, day));

    /// <summary>This period, ending with the day given, which is still good.</summary>
    /// <exception cref="ArgumentException">The day lies before the first day.</exception>
    public Period Through(DateOnly last) => new(First, last);

    /// <summary>Whether the day lies in this period; both ends are in.</summary>
    public bool Contains(DateOnly day) => !(day < First) && !(day > Last);

    /// <summary>Whether any day lies in both periods.</summary>
    public bool Overlaps(Period other) => !(First > other.Last) && !(other.First > Last);

    /// <summary>The first day after <paramref name="day"/> on which <see cref="Contains"/> changes its answer, if any.</summary>
    public DateOnly? NextChange(DateOnly day) =>
        day < First ? First
        : Last is { } last && day <= last && last < DateOnly.MaxValue ? last.AddDays(1)
        : null;

    /// <summary>The days in ISO 8601, as <c>2022-07-03/2024-07-01</c>; an open end is written <c>..</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{(First is { } f ? f.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "..")}/{(Last is { } l ? l.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "..")}");
}
