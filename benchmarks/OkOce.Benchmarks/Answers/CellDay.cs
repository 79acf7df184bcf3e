namespace OkOce.Benchmarks.Answers;

/// <summary>What one day changes at a destination.</summary>
/// <param name="Day">The day.</param>
/// <param name="InForce">The places of the requirements in force, in order.</param>
/// <param name="Doubtful">Binding requirements whose law was not read, or whose reading is overdue.</param>
internal sealed record CellDay(DateOnly Day, int[] InForce, ulong[] Doubtful);
