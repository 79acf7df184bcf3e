namespace OkOce.Domain.Requirements;

/// <summary>One period of force, and the days between which people believed in it.</summary>
/// <param name="InForce">The days for which the law is in force under this enactment.</param>
public sealed record Enactment(Period InForce)
{
    /// <summary>The day on which it was announced; <see langword="null"/> when that was not researched.</summary>
    public DateOnly? Announced { get; init; }

    /// <summary>The day on which it was withdrawn or replaced before taking effect as announced; <see langword="null"/> if it stands.</summary>
    public DateOnly? Withdrawn { get; init; }

    /// <summary>The first day on which it was known.</summary>
    /// <remarks>Not researched, a period that had begun counts as announced on its first day, and a future one on the day it was read.</remarks>
    /// <param name="read">The day on which the law was read, if it was.</param>
    public DateOnly? KnownFrom(DateOnly? read) => Announced ?? (InForce.First > read ? read : InForce.First);

    /// <summary>Whether it was believed on the day; without a day, whether it stands.</summary>
    public bool IsBelieved(DateOnly? knownOn, DateOnly? read) => knownOn is not { } day
        ? Withdrawn is null
        : !(KnownFrom(read) > day) && !(Withdrawn <= day);

    internal static bool AnyInForce(IReadOnlyList<Enactment> enactments, AsOf asOf, DateOnly? read)
    {
        foreach (var enactment in enactments)
        {
            if (enactment.InForce.Contains(asOf.Day) && enactment.IsBelieved(asOf.KnownOn, read))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Each day on which force begins or ends, in order; a period that follows another without a gap changes nothing.</summary>
    internal static IEnumerable<(DateOnly Day, bool Starts)> Changes(IReadOnlyList<Enactment> enactments, DateOnly? knownOn, DateOnly? read) => enactments
        .Where(enactment => enactment.IsBelieved(knownOn, read))
        .SelectMany(enactment => new[] { enactment.InForce.First, Period.Always.Through(enactment.InForce.Last ?? DateOnly.MaxValue).NextChange(DateOnly.MinValue) })
        .OfType<DateOnly>().Distinct().Order()
        .Select(day => (Day: day, Starts: AnyInForce(enactments, AsOf.On(day, knownOn), read)))
        .Where(change => change.Day == DateOnly.MinValue || change.Starts != AnyInForce(enactments, AsOf.On(change.Day.AddDays(-1), knownOn), read));
}
