using OkOce.Dashboard.Import.Cells;
using OkOce.Domain.Enterprises;

namespace OkOce.Dashboard.Import.Layouts;

/// <summary>What a heading says: which column it stands over, and for money its scale.</summary>
/// <param name="Column">The column.</param>
/// <param name="Scale">The scale; unknown when the heading does not give one. <c>(Rp)</c> alone names no scale.</param>
internal readonly record struct RosterHeading(RosterColumn Column, MoneyScale Scale)
{
    // Words that say what is counted in, not what the column is.
    private static readonly HashSet<string> Measures =
        ["rp", "idr", "rupiah", "orang", "org", "dalam", "x", "1", "000", "1000", "ribu", "ribuan", "juta", "jutaan", "penuh"];

    private static readonly Dictionary<string, RosterColumn> Known = new()
    {
        ["no"] = RosterColumn.Serial,
        ["nomor"] = RosterColumn.Serial,
        ["no urut"] = RosterColumn.Serial,
        ["nama industri"] = RosterColumn.Name,
        ["nama"] = RosterColumn.Name,
        ["nama usaha"] = RosterColumn.Name,
        ["nama perusahaan"] = RosterColumn.Name,
        ["nama ikm"] = RosterColumn.Name,
        ["nama umkm"] = RosterColumn.Name,
        ["nama unit usaha"] = RosterColumn.Name,
        ["nama produk"] = RosterColumn.Product,
        ["produk"] = RosterColumn.Product,
        ["jenis produk"] = RosterColumn.Product,
        ["tenaga kerja"] = RosterColumn.Workforce,
        ["jumlah tenaga kerja"] = RosterColumn.Workforce,
        ["kapasitas produksi"] = RosterColumn.Capacity,
        ["kapasitas"] = RosterColumn.Capacity,
        ["satuan produksi"] = RosterColumn.Unit,
        ["satuan"] = RosterColumn.Unit,
        ["nilai investasi"] = RosterColumn.Investment,
        ["investasi"] = RosterColumn.Investment,
        ["nilai produksi"] = RosterColumn.ProductionValue,
        ["nilai bahan baku"] = RosterColumn.RawMaterialValue,
        ["komoditi"] = RosterColumn.Commodity,
        ["komoditas"] = RosterColumn.Commodity,
        ["jenis komoditi"] = RosterColumn.Commodity,
        ["alamat"] = RosterColumn.Address,
        ["alamat usaha"] = RosterColumn.Address,
        ["alamat industri"] = RosterColumn.Address,
        ["kecamatan"] = RosterColumn.District,
    };

    public static RosterHeading Read(string text)
    {
        var words = Words(text);
        if (PersonalData.IsHeading(words))
        {
            return new(RosterColumn.Personal, MoneyScale.Unknown);
        }

        var name = string.Join(' ', words.Where(w => !Measures.Contains(w)));
        return new(Known.GetValueOrDefault(name), ScaleOf(words));
    }

    /// <summary>The words of a heading in small letters, whatever stands between them.</summary>
    public static string[] Words(string text)
    {
        var letters = text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ').ToArray();
        return new string(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static MoneyScale ScaleOf(string[] words) =>
        words.Contains("juta") || words.Contains("jutaan") || words.Count(w => w == "000") == 2 ? MoneyScale.Millions
        : words.Contains("ribu") || words.Contains("ribuan") || words.Contains("1000") || words.Count(w => w == "000") == 1 ? MoneyScale.Thousands
        : words.Contains("penuh") ? MoneyScale.Whole
        : MoneyScale.Unknown;
}
