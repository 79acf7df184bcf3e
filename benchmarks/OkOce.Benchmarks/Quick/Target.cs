using System.Globalization;

namespace OkOce.Benchmarks.Quick;

/// <summary>One promise.</summary>
/// <param name="Of">What the figure is of: a unit, or against whom.</param>
/// <param name="Figure">The figure.</param>
/// <param name="IsAtLeast">Whether more is better.</param>
internal sealed record Target(string Of, double Figure, bool IsAtLeast)
{
    public bool IsMetBy(double measured) => IsAtLeast ? measured >= Figure : measured <= Figure;

    public override string ToString() => $"{(IsAtLeast ? "≥" : "≤")} {Text(Figure)} {Of}";

    public static string Text(double figure) =>
        figure.ToString(figure is > 0 and < 10 ? "0.0#" : "#,##0", CultureInfo.InvariantCulture);
}
