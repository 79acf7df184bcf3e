using System.Security.Cryptography;
using System.Text;
using OkOce.Domain;

namespace OkOce.Dashboard.Import.Files;

/// <summary>One list as bytes, told apart by what they are; a name's ending proves nothing.</summary>
internal sealed class RosterFile
{
    // A district's roster of 11,000 rows is under 2 MB either way.
    internal const int LargestBytes = 20 * 1024 * 1024;

    internal const int MostRows = 100_000;
    internal const int MostColumns = 256;

    // What a spreadsheet cell can hold at most.
    internal const int LongestCell = 32_767;

    private RosterFile(string name, byte[] bytes)
    {
        Name = name;
        Bytes = bytes;
    }

    public string Name { get; }

    public byte[] Bytes { get; }

    /// <summary>Digest of all bytes: the same for every copy, whatever its name.</summary>
    public string Digest => field ??= Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <summary>Takes the whole stream, up to the largest size a roster can have.</summary>
    public static RosterFile Take(Stream stream, string fileName)
    {
        var file = new RosterFile(RosterCell.Clean(Path.GetFileName(fileName)), []);
        using var taken = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            taken.Write(buffer, 0, read);
            if (taken.Length > LargestBytes)
            {
                throw file.Refuse(
                    new("more than 20 MB", "lebih dari 20 MB"),
                    new("a roster of at most 20 MB; split it by kecamatan", "daftar usaha paling besar 20 MB; pisahkan per kecamatan"));
            }
        }

        return new RosterFile(file.Name, taken.ToArray());
    }

    /// <summary>The lists in this file, and in what way they were read.</summary>
    public (IReadOnlyList<RosterSheet> Sheets, LocalizedText Format) Open()
    {
        if (Bytes.All(b => b is 0 or (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t'))
        {
            throw Refuse(new("an empty file", "berkas kosong"), Roster);
        }

        if (Starts("PK"u8))
        {
            WorkbookGuard.Check(this);
            return (WorkbookReader.Read(this), LocalizedText.Same("XLSX"));
        }

        RefuseOtherKinds();
        return DelimitedReader.Read(this, DelimitedText.Decode(this));
    }

    /// <summary>A refusal of the whole file.</summary>
    public RosterRefusedException Refuse(LocalizedText found, LocalizedText expected) =>
        new(Name, new LocalizedText("the whole file", "seluruh berkas"), found, expected);

    /// <summary>A refusal at one row.</summary>
    public RosterRefusedException Refuse(int row, LocalizedText found, LocalizedText expected) =>
        new(Name, new LocalizedText($"row {row}", $"baris {row}"), found, expected);

    internal static LocalizedText Roster { get; } = new(
        "a roster of enterprises as XLSX or CSV, one enterprise a row",
        "daftar usaha berbentuk XLSX atau CSV, satu usaha per baris");

    private void RefuseOtherKinds()
    {
        if (Starts([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            throw Bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
                ? Refuse(
                    new("a workbook locked with a password", "buku kerja yang terkunci kata sandi"),
                    new("the same workbook saved without a password", "buku kerja yang sama, disimpan tanpa kata sandi"))
                : Refuse(
                    new("an old .xls workbook", "buku kerja .xls lama"),
                    new("the same workbook saved as .xlsx", "buku kerja yang sama, disimpan sebagai .xlsx"));
        }

        if (Starts("%PDF"u8))
        {
            throw Refuse(new("a PDF", "berkas PDF"), Roster);
        }
    }

    private bool Starts(ReadOnlySpan<byte> mark) => Bytes.AsSpan().StartsWith(mark);
}
