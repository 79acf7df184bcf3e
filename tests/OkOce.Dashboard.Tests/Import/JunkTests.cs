using CsCheck;
using OkOce.Dashboard.Import;

namespace OkOce.Dashboard.Tests.Import;

public sealed class JunkTests
{
    private static readonly string[] Pieces =
    [
        "", "-", "*", "Belum pilih komoditi", "39.600.", "Rp. 5.000.000", "5-10 juta", "39,600", "-5", "kg", "BH", "mata",
        "Contoh", "JUMLAH", "0812-0000-0001", "6400000000000001", "\"", "\"\"", "'", "\u0000", "\u202E", "💠", "٣", "1e99",
        "99999999999999999999999999999", "±", "Nama Industri", "5 orang", "½", "²", "\uD800", "=1+1", "a\"b", " ", "\t", "\r", "\n", ";", ",",
    ];

    private static readonly Gen<string> Cell = Gen.Frequency(
        (6, Gen.OneOfConst(Pieces)),
        (1, Gen.Select(Gen.OneOfConst(Pieces), Gen.OneOfConst(Pieces), (a, b) => a + b)),
        (1, Gen.String[0, 30]));

    [Fact]
    public void Every_row_of_junk_is_accepted_or_set_aside_and_none_is_lost() =>
        Cell.Array[9].Array[1, 12].Sample(
            rows =>
            {
                var filled = rows.Select(r => r.Select(Quote).ToArray()).Where(r => r.Any(HoldsSomething)).ToArray();
                if (filled.Length == 0)
                {
                    return true;
                }

                var reading = Rosters.ReadUnderHeadings([.. filled.Select(r => string.Join(';', r))]);
                return reading.Accepted.Count + reading.Quarantined.Count == filled.Length
                    && RosterImport.Compare(reading, Rosters.After(RosterImport.Compare(reading, RosterHoldings.None), RosterHoldings.None)).ChangesNothing;
            },
            iter: 1_000);

    [Fact]
    public void Unquoted_junk_is_read_or_refused_and_never_fails() =>
        Cell.Array[1, 12].Array[1, 8].Sample(
            rows =>
            {
                try
                {
                    var reading = Rosters.ReadUnderHeadings([.. rows.Select(r => string.Join(';', r))]);
                    Rosters.Both(ImportReport.Of(RosterImport.Compare(reading, RosterHoldings.None))).Should().NotBeEmpty();
                }
                catch (RosterRefusedException refusal)
                {
                    refusal.Report.Indonesian.Should().NotBeEmpty();
                }
            },
            iter: 1_000);

    [Fact]
    public void Junk_without_headings_is_read_or_refused_and_never_fails() =>
        Gen.String[0, 400].Sample(
            text =>
            {
                try
                {
                    Rosters.ReadText(text);
                }
                catch (RosterRefusedException refusal)
                {
                    refusal.Report.English.Should().NotBeEmpty();
                }
            },
            iter: 1_000);

    // A cell in quotes, without what no text file holds.
    private static string Quote(string cell) =>
        "\"" + new string([.. cell.Where(c => !char.IsControl(c) && !char.IsSurrogate(c))]).Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static bool HoldsSomething(string quoted) => OkOce.Dashboard.Import.Files.RosterCell.Of(quoted[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal)).Text.Length > 0;
}
