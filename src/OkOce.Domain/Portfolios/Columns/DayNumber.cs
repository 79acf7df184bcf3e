using OkOce.Domain.Requirements;

namespace OkOce.Domain.Portfolios.Columns;

/// <summary>Days as two bytes, counted from the first day for which law is declared; enough for 179 years.</summary>
internal static class DayNumber
{
    /// <summary>Later than any day that is asked for.</summary>
    internal const ushort Never = ushort.MaxValue;

    internal static ushort Of(DateOnly day) =>
        (ushort)Math.Clamp(day.DayNumber - Rulebook.CoverageBegins.DayNumber, 0, Never);
}
