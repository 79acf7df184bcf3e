namespace OkOce.Dashboard.Tests;

/// <summary>A clock that stands at noon of a day, so that no test depends on when it is run.</summary>
internal sealed class StandingClock(DateOnly day) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
}
