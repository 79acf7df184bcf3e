using OkOce.Domain.Enterprises;

namespace OkOce.Dashboard.Import.Layouts;

/// <summary>One column of a sheet.</summary>
/// <param name="Index">Its place, from zero.</param>
/// <param name="Heading">Its heading as written; empty when it has none.</param>
/// <param name="Column">What it tells.</param>
/// <param name="Scale">For money, the scale that its heading gives.</param>
internal sealed record RosterLayoutColumn(int Index, string Heading, RosterColumn Column, MoneyScale Scale)
{
    public RosterLayoutColumn(int index, string heading, RosterHeading read)
        : this(index, heading, read.Column, read.Scale)
    {
    }

    public bool IsMoney =>
        Column is RosterColumn.Investment or RosterColumn.ProductionValue or RosterColumn.RawMaterialValue;

    /// <summary>Whether its cells are kept.</summary>
    public bool IsKept => Column is not (RosterColumn.Unrecognised or RosterColumn.Personal or RosterColumn.Serial);
}
