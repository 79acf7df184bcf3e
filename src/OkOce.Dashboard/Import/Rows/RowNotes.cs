using OkOce.Dashboard.Import.Cells;
using OkOce.Dashboard.Import.Files;
using OkOce.Dashboard.Import.Layouts;
using OkOce.Domain;
using OkOce.Domain.Enterprises;

namespace OkOce.Dashboard.Import.Rows;

/// <summary>Collects what is doubtful in one row: what sets it aside, and what only leaves a value unknown.</summary>
/// <remarks>
/// A cell that is understood and is no value (a range, a strange unit) leaves the rest of the row standing. A cell
/// that is not understood may mean that the cells have slipped, so the row waits for a person.
/// </remarks>
internal sealed class RowNotes(RosterLayout layout, RosterLine line)
{
    private readonly List<RowDoubt> reasons = [];
    private readonly List<RowDoubt> remarks = [];

    public IReadOnlyList<RowDoubt> Reasons => reasons;

    public IReadOnlyList<RowDoubt> Remarks => remarks;

    /// <summary>Whether the cells may stand in the wrong columns, so that any may hold what another's heading says.</summary>
    public bool MayHaveSlipped { get; private set; }

    public void SetAside(RosterColumn column, LocalizedText expected) => reasons.Add(At(column, expected));

    /// <summary>Sets the row aside because its cells do not fall under the headings.</summary>
    public void SetAsideSlipped(LocalizedText found, LocalizedText expected)
    {
        MayHaveSlipped = true;
        reasons.Add(new RowDoubt(line.Number, "", found, expected));
    }

    public void Remark(RosterColumn column, LocalizedText expected) => remarks.Add(At(column, expected));

    /// <summary>Notes why a cell holds no number, if it should and does not.</summary>
    public void Check(RosterColumn column, FigureKind kind)
    {
        switch (kind)
        {
            case FigureKind.Range:
                Remark(column, new("one number; a range or an estimate is no value, so it stays unknown",
                    "satu angka; rentang atau perkiraan bukan nilai, jadi belum diketahui"));
                break;
            case FigureKind.Negative:
                SetAside(column, new("a number of zero or more", "angka nol atau lebih"));
                break;
            case FigureKind.Ambiguous:
                SetAside(column, new("a number without doubt: 39.600 or 39600 for thousands, 39,6 for decimals",
                    "angka yang tidak meragukan: 39.600 atau 39600 untuk ribuan, 39,6 untuk desimal"));
                break;
            case FigureKind.Date:
                SetAside(column, new("a number; the spreadsheet may have made a date of a range such as 5-10",
                    "angka; mungkin rentang seperti 5-10 dijadikan tanggal oleh lembar kerja"));
                break;
            case FigureKind.Unreadable:
                MayHaveSlipped = true;
                SetAside(column, new("a number, or an empty cell when it is not known",
                    "angka, atau sel kosong bila belum diketahui"));
                break;
        }
    }

    // Where a list has columns of personal data, a cell that has slipped may be one of them.
    private RowDoubt At(RosterColumn column, LocalizedText expected) => new(
        line.Number,
        layout.Label(column),
        MayHaveSlipped && layout.HasPersonalColumns
            ? new("a text that is not shown, as it may be personal", "teks yang tidak ditampilkan karena mungkin data pribadi")
            : PersonalData.Show(layout.Cell(line, column).Text),
        expected);
}
