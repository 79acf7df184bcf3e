using System.Text;
using OkOce.Domain;
using OkOce.Domain.Enterprises;

namespace OkOce.Dashboard.Import;

/// <summary>An import in words, for the person who sent the file.</summary>
internal static class ImportReport
{
    public static LocalizedText Of(ImportPlan plan) =>
        new(In(plan, Language.English), In(plan, Language.Indonesian));

    private static string In(ImportPlan plan, Language language)
    {
        var text = new StringBuilder();
        void Line(string english, string indonesian) =>
            text.AppendLine(language == Language.English ? english : indonesian);

        var reading = plan.Reading;
        var accepted = plan.New.Count + plan.Updated.Count + plan.Unchanged.Count;
        var quarantined = plan.Quarantined.Count + plan.AlreadyQuarantined.Count;
        Line($"{reading.File} ({reading.Format.English}): {accepted + quarantined} rows",
            $"{reading.File} ({reading.Format.Indonesian}): {accepted + quarantined} baris");
        Line($"  accepted     {accepted}: {plan.New.Count} new, {plan.Updated.Count} updated, {plan.Unchanged.Count} unchanged",
            $"  diterima     {accepted}: {plan.New.Count} baru, {plan.Updated.Count} diperbarui, {plan.Unchanged.Count} tidak berubah");
        Line($"  quarantined  {quarantined}: {plan.Quarantined.Count} now, {plan.AlreadyQuarantined.Count} before",
            $"  dikarantina  {quarantined}: {plan.Quarantined.Count} sekarang, {plan.AlreadyQuarantined.Count} sebelumnya");
        if (reading.Accepted.Count(r => r.Profile.MakesGoods == false) is > 0 and var services)
        {
            Line($"  services among them {services}: members, not candidates for export",
                $"  di antaranya jasa {services}: anggota, bukan calon ekspor");
        }

        if (plan.NoLongerListed.Count > 0)
        {
            Line($"  no longer listed {plan.NoLongerListed.Count}: held from an earlier edition of this roster; they stay members",
                $"  tidak tercantum lagi {plan.NoLongerListed.Count}: dari daftar sebelumnya; tetap menjadi anggota");
        }

        foreach (var notice in reading.Notices)
        {
            text.AppendLine($"  {notice.In(language)}");
        }

        Doubts(text, language, new("Quarantined", "Dikarantina"), plan.Quarantined.Concat(plan.AlreadyQuarantined).SelectMany(q => q.Reasons));
        Doubts(text, language, new("Accepted, with something left unknown", "Diterima, dengan yang belum diketahui"),
            plan.New.Concat(plan.Updated).SelectMany(p => p.Remarks).Concat(plan.Unchanged.SelectMany(r => r.Remarks)));
        return text.ToString();
    }

    private static void Doubts(StringBuilder text, Language language, LocalizedText title, IEnumerable<RowDoubt> doubts)
    {
        var sorted = doubts.OrderBy(d => d.Row).ToList();
        if (sorted.Count == 0)
        {
            return;
        }

        text.AppendLine($"{title.In(language)}:");
        foreach (var doubt in sorted)
        {
            var (found, expected) = (doubt.Found.In(language), doubt.Expected.In(language));
            text.AppendLine(language == Language.English
                ? $"  row {doubt.Row}{Column("column", doubt)}: found {found}; expected {expected}"
                : $"  baris {doubt.Row}{Column("kolom", doubt)}: ditemukan {found}; diharapkan {expected}");
        }
    }

    private static string Column(string word, RowDoubt doubt) => doubt.Column.Length > 0 ? $", {word} {doubt.Column}" : "";
}
