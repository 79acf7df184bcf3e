using System.Globalization;

namespace OkOce.Benchmarks.Quick;

/// <summary>What one act costs.</summary>
/// <param name="Nanoseconds">Time, the median of the rounds.</param>
/// <param name="Bytes">Bytes allocated by the thread that acts.</param>
internal readonly record struct Figure(double Nanoseconds, double Bytes)
{
    /// <summary>How many times longer another one takes.</summary>
    public double Against(Figure other) => other.Nanoseconds / Nanoseconds;

    public override string ToString() => $"{Time(Nanoseconds)}, {BytesText}";

    /// <summary>A time in the unit that suits it.</summary>
    public static string Time(double nanoseconds) => nanoseconds switch
    {
        < 10 => Text(nanoseconds, "0.00 ns"),
        < 1_000 => Text(nanoseconds, "0 ns"),
        < 1_000_000 => Text(nanoseconds / 1_000, "0.0 µs"),
        < 1_000_000_000 => Text(nanoseconds / 1_000_000, "0.0 ms"),
        _ => Text(nanoseconds / 1_000_000_000, "0.0 s"),
    };

    private string BytesText => Bytes < 0.5 ? "0 B" : Text(Bytes, "#,##0 B");

    private static string Text(double figure, string format) => figure.ToString(format, CultureInfo.InvariantCulture);
}
