namespace OkOce.Domain.Enterprises;

/// <summary>The time in which a capacity is reached.</summary>
public enum CapacityPeriod
{
    /// <summary>A working day.</summary>
    Day,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,
}
