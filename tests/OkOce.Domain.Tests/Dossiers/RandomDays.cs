using CsCheck;

namespace OkOce.Domain.Tests.Dossiers;

/// <summary>Few days, of which the ones just before and after stand as well: so that what is random still meets at its boundaries.</summary>
internal static class RandomDays
{
    // The end of one even-year window, days whose month has no such day later, and a leap day among them.
    private static readonly DateOnly[] Hinges =
    [
        new(2026, 1, 31), new(2026, 2, 28), new(2026, 3, 31), new(2026, 6, 30), new(2026, 10, 1), new(2026, 12, 31), new(2024, 2, 29), new(2028, 12, 31),
    ];

    /// <summary>A hinge, the day before it or the day after it.</summary>
    internal static readonly Gen<DateOnly> One = Gen.Select(Gen.OneOfConst(Hinges), Gen.Int[-1, 1], (hinge, by) => hinge.AddDays(by));

    /// <summary>A day, or none.</summary>
    internal static readonly Gen<DateOnly?> Maybe = Gen.Select(One, Gen.Int[0, 2], (day, none) => none == 0 ? (DateOnly?)null : day);

    /// <summary>Any of the four kinds of period, of one day at the least.</summary>
    internal static readonly Gen<Period> Periods = Gen.Select(Maybe, Maybe, (one, other) => (one, other) switch
    {
        ({ } first, { } last) => first <= last ? Period.From(first).Through(last) : Period.From(last).Through(first),
        ({ } first, null) => Period.From(first),
        (null, { } last) => Period.Always.Through(last),
        _ => Period.Always,
    });

    /// <summary>Up to three periods in order, the next beginning on the day after the last; open or closed at both ends.</summary>
    internal static readonly Gen<Period[]> Steps = Gen.Select(Gen.Shuffle(Hinges, 2, 4), Gen.Bool, Gen.Bool, (hinges, begins, ends) =>
    {
        var days = hinges.Order().ToArray();
        return days.Zip(days.Skip(1), (first, next) => Period.From(first).Through(next.AddDays(-1)))
            .Select((period, at) => at == 0 && !begins ? Period.Always.Through(period.Last!.Value) : period)
            .Select((period, at) => at == days.Length - 2 && !ends ? (period.First is { } first ? Period.From(first) : Period.Always) : period)
            .ToArray();
    });
}
