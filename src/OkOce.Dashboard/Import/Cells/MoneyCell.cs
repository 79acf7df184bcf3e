using System.Globalization;
using System.Text.RegularExpressions;
using OkOce.Dashboard.Import.Files;
using OkOce.Domain.Enterprises;

namespace OkOce.Dashboard.Import.Cells;

/// <summary>A cell of money as written, before it is decided what one unit of it stands for.</summary>
/// <param name="Figure">The number in the cell.</param>
/// <param name="OwnScale">The scale that a word in the cell gives it, as <c>5 juta</c>.</param>
/// <param name="NamesCurrency">Whether it says <c>Rp</c>, which tells the currency and not the scale.</param>
internal readonly partial record struct MoneyCell(Figure Figure, decimal? OwnScale, bool NamesCurrency)
{
    public static MoneyCell Read(RosterCell cell)
    {
        var asWritten = Figure.Read(cell);
        if (cell.Number is not null || asWritten.Kind is FigureKind.Unknown or FigureKind.Range or FigureKind.Date || cell.Kind is not CellKind.Text)
        {
            return new MoneyCell(asWritten, null, NamesCurrency: false);
        }

        var parts = Written().Match(cell.Text);
        var word = parts.Groups["word"].Value.ToLowerInvariant();
        return new MoneyCell(
            Figure.Read(parts.Groups["number"].Value),
            word switch
            {
                "" => null,
                "ribu" or "rb" => 1_000m,
                "juta" or "jt" => 1_000_000m,
                _ => 1_000_000_000m,
            },
            parts.Groups["currency"].Success);
    }

    /// <summary>Whether an amount can only be read once the list says its scale; a zero is zero at any.</summary>
    public bool NeedsScale => Figure.Kind is FigureKind.Value && OwnScale is null && Figure.Value != 0;

    /// <summary>
    /// Whether the cell and its heading contradict each other: <c>Rp. 5.000.000</c> under <c>(Rp.000)</c> is five
    /// million or five thousand million.
    /// </summary>
    public bool Contradicts(MoneyScale scale) =>
        NeedsScale && NamesCurrency && scale is MoneyScale.Thousands or MoneyScale.Millions;

    /// <summary>The amount in rupiah; <see langword="null"/> when there is no number or no scale.</summary>
    public decimal? Amount(MoneyScale scale) =>
        Figure.Kind is not FigureKind.Value ? null
        : !NeedsScale ? Figure.Value * (OwnScale ?? 1)
        : scale switch
        {
            MoneyScale.Whole => Figure.Value,
            MoneyScale.Thousands => Figure.Value * 1_000,
            MoneyScale.Millions => Figure.Value * 1_000_000,
            _ => null,
        };

    /// <summary>The cell in one spelling, the same from CSV and XLSX.</summary>
    public string? Canonical() => Figure.Kind is FigureKind.Value
        ? string.Create(CultureInfo.InvariantCulture, $"{(NamesCurrency ? "Rp" : "")}{Figure.Value:G29}x{OwnScale ?? 0:G29}")
        : null;

    // Rp. 5.000.000,-   5 juta   1,5 milyar   Rp 39.600.
    [GeneratedRegex(
        @"^(?<currency>(?:rp|idr)\.?\s*)?(?<number>.*?)(?:\s*,-+|\s*\.-+)?(?:\s*(?<word>ribu|rb|juta|jt|milyar|miliar)\.?)?(?:\s*rupiah)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
