using OkOce.Dashboard.Import.Files;
using OkOce.Dashboard.Import.Layouts;
using OkOce.Dashboard.Import.Rows;
using OkOce.Domain;
using OkOce.Domain.Enterprises;

namespace OkOce.Dashboard.Import;

/// <summary>What is to be said of a list as a whole, once instead of at every row.</summary>
internal static class RosterNotices
{
    public static IEnumerable<LocalizedText> Of(RosterLayout layout, RosterRowReader rows, IEnumerable<RosterSheet> unread)
    {
        if (!layout.HasHeadings)
        {
            yield return new(
                "There is no row of headings; the columns were taken in the order of the small-industry office's list.",
                "Tidak ada baris judul kolom; kolom dibaca menurut urutan daftar dinas perindustrian.");
        }

        if (rows.Accepted.Count(r => r.Scale is MoneyScale.Unknown) is > 0 and var unscaled)
        {
            yield return new(
                $"Money stays unknown in {unscaled} rows: no heading says, or not all agree, whether figures are thousands. Write (Rp.000) for thousands or (Rp penuh) for whole rupiah into every heading of money and import again.",
                $"Nilai uang belum diketahui di {unscaled} baris: judul kolom tidak menyebut, atau tidak sama menyebut, apakah angkanya ribuan. Tulis (Rp.000) untuk ribuan atau (Rp penuh) untuk rupiah penuh di setiap judul kolom uang, lalu impor lagi.");
        }

        if (List(RosterLayout.Order.Where(o => !layout.Has(o.Column)).Select(o => o.Heading)) is { } missing)
        {
            yield return new($"Columns that the list lacks, so unknown: {missing}.", $"Kolom yang tidak ada, jadi belum diketahui: {missing}.");
        }

        if (List(Headings(layout, RosterColumn.Personal)) is { } personal)
        {
            yield return new($"Personal data, not kept: {personal}.", $"Data pribadi, tidak disimpan: {personal}.");
        }

        if (List(Headings(layout, RosterColumn.Unrecognised)) is { } unknown)
        {
            yield return new($"Columns that are not known, not kept: {unknown}.", $"Kolom yang tidak dikenal, tidak disimpan: {unknown}.");
        }

        if (rows.PersonalDropped > 0)
        {
            yield return new(
                $"Telephone and identity numbers and mail addresses inside cells, not kept: {rows.PersonalDropped}.",
                $"Nomor telepon, nomor identitas, dan alamat surel di dalam sel, tidak disimpan: {rows.PersonalDropped}.");
        }

        if (List(unread.Select(s => s.Name!)) is { } sheets)
        {
            yield return new($"Other sheets, not read: {sheets}.", $"Lembar lain, tidak dibaca: {sheets}.");
        }
    }

    private static IEnumerable<string> Headings(RosterLayout layout, RosterColumn kind) => layout.Columns
        .Where(c => c.Column == kind && (c.Heading.Length > 0 || layout.Lines.Any(l => !l[c.Index].IsBlank)))
        .Select(c => c.Heading.Length > 0 ? $"{RosterLayout.Letter(c.Index)} ({c.Heading})" : RosterLayout.Letter(c.Index));

    private static string? List(IEnumerable<string> names) =>
        string.Join(", ", names) is { Length: > 0 } list ? list : null;
}
