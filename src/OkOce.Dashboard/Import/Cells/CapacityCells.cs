using System.Text.RegularExpressions;
using OkOce.Dashboard.Import.Files;
using OkOce.Domain.Enterprises;

namespace OkOce.Dashboard.Import.Cells;

/// <summary>The two cells that tell a capacity, its figure and its unit, read together.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Unit">The unit; <see langword="null"/> when none is given or it is none of the list.</param>
/// <param name="Per">The period, in the rare case that the unit names one, as <c>kg/bulan</c>.</param>
/// <param name="IsUnitStrange">Whether a unit is given that nothing can be counted in.</param>
internal readonly partial record struct CapacityCells(Figure Figure, ProductionUnit? Unit, CapacityPeriod? Per, bool IsUnitStrange)
{
    public static CapacityCells Read(RosterCell figure, RosterCell unit)
    {
        var (value, word) = Figure.ReadWithWord(figure);
        var (own, ownPer, isOwnRead) = ReadUnit(word);
        var (given, givenPer, isGivenRead) = ReadUnit(unit.IsUnknown ? "" : unit.Text);
        if (word.Length > 0 && (!isOwnRead || (own is not null && given is not null && own != given)))
        {
            // "100 ini itu", or 100 kg under the unit buah: nobody can tell what was meant.
            return new CapacityCells(new Figure(FigureKind.Unreadable), null, null, IsUnitStrange: false);
        }

        return new CapacityCells(value, given ?? own, givenPer ?? ownPer, !isGivenRead);
    }

    public ProductionCapacity? ToCapacity() =>
        Figure.Kind is FigureKind.Value ? new ProductionCapacity(Figure.Value, Unit, Per) : null;

    private static (ProductionUnit? Unit, CapacityPeriod? Per, bool IsRead) ReadUnit(string text)
    {
        var parts = WithPeriod().Match(text);
        var unit = parts.Groups["unit"].Value;
        CapacityPeriod? per = parts.Groups["period"].Value.ToLowerInvariant() switch
        {
            "hari" or "hr" => CapacityPeriod.Day,
            "minggu" or "mgg" => CapacityPeriod.Week,
            "bulan" or "bln" => CapacityPeriod.Month,
            "tahun" or "thn" or "th" => CapacityPeriod.Year,
            _ => null,
        };
        return unit.Length == 0 ? (null, per, true)
            : ProductionUnit.TryParse(unit, out var found) ? (found, per, true)
            : (null, null, false);
    }

    // kg/bulan   buah per hari   kg
    [GeneratedRegex(
        @"^(?<unit>.*?)(?:\s*(?:/|\bper\b)\s*(?<period>hari|hr|minggu|mgg|bulan|bln|tahun|thn|th)\.?)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WithPeriod();
}
