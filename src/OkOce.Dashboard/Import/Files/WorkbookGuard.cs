using System.IO.Compression;
using System.Xml;
using OkOce.Domain;

namespace OkOce.Dashboard.Import.Files;

/// <summary>Looks through a workbook before it is read, so that a small file cannot unfold into a huge one.</summary>
/// <remarks>
/// The reader keeps all shared texts and one whole row in memory and looks a text up for every cell that names it,
/// so what is bounded here is what it multiplies: unpacked size, parts, cells, length of a text.
/// Sizes are counted while unpacking; what the archive declares may be a lie.
/// </remarks>
internal static class WorkbookGuard
{
    private const int MostParts = 1_000;
    private const int MostCells = 2_000_000;
    private const long MostUnpacked = 128L * 1024 * 1024;

    // Far above a cell's own limit: rules and headers of a sheet are counted on from its last cell.
    private const int LongestText = 16 * RosterFile.LongestCell;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostUnpacked,
    };

    public static void Check(RosterFile file)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file.Bytes, writable: false));
            if (archive.Entries.Count > MostParts)
            {
                throw TooLarge(file, new($"{archive.Entries.Count} parts", $"{archive.Entries.Count} bagian"));
            }

            var (unpacked, cells) = (0L, 0);
            foreach (var entry in archive.Entries)
            {
                Unpack(file, entry, ref unpacked, ref cells);
            }

            if (!archive.Entries.Any(e => e.FullName.Equals("xl/workbook.xml", StringComparison.OrdinalIgnoreCase)))
            {
                throw file.Refuse(
                    new("a compressed file that is no XLSX workbook", "berkas terkompresi yang bukan buku kerja XLSX"),
                    RosterFile.Roster);
            }
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException or IOException
            or NotSupportedException or ArgumentException)
        {
            throw file.Refuse(
                new("a workbook that is cut off, damaged or not well-formed", "buku kerja yang terpotong, rusak, atau tidak utuh"),
                new("a whole XLSX workbook; save it again from the spreadsheet", "buku kerja XLSX yang utuh; simpan ulang dari lembar kerja"));
        }
    }

    private static void Unpack(RosterFile file, ZipArchiveEntry entry, ref long unpacked, ref int cells)
    {
        using var content = new MemoryStream();
        using (var packed = entry.Open())
        {
            var buffer = new byte[81_920];
            for (int read; (read = packed.Read(buffer)) > 0;)
            {
                unpacked += read;
                if (unpacked > MostUnpacked)
                {
                    throw TooLarge(file, new("more than 128 MB once unpacked", "lebih dari 128 MB setelah dibuka"));
                }

                content.Write(buffer, 0, read);
            }
        }

        if (entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        {
            content.Position = 0;
            Walk(file, content, ref cells);
        }
    }

    private static void Walk(RosterFile file, Stream part, ref int cells)
    {
        using var xml = XmlReader.Create(part, Settings);
        var (inRow, length, longest) = (0, 0, LongestText);
        string? row = null;
        while (xml.Read())
        {
            switch (xml.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "sst"):
                    longest = RosterFile.LongestCell;
                    break;
                case (XmlNodeType.Element, "row"):
                    // Rows of one number are read as one row.
                    var number = xml.GetAttribute("r");
                    (inRow, row) = (number is not null && number == row ? inRow : 0, number);
                    break;
                case (XmlNodeType.Element, "c"):
                    (inRow, cells, length) = (inRow + 1, cells + 1, 0);
                    break;
                case (XmlNodeType.Element, "si" or "comment"):
                    length = 0;
                    break;
                case (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace, _):
                    length += xml.Value.Length;
                    break;
            }

            if (inRow > RosterFile.MostColumns || cells > MostCells)
            {
                throw TooLarge(file, new($"more than {RosterFile.MostColumns} cells in a row, or {MostCells} in all", $"lebih dari {RosterFile.MostColumns} sel dalam satu baris, atau {MostCells} seluruhnya"));
            }

            if (length > longest)
            {
                throw TooLarge(file, new("a text longer than any cell", "teks yang lebih panjang dari sel mana pun"));
            }
        }
    }

    private static RosterRefusedException TooLarge(RosterFile file, LocalizedText found) => file.Refuse(
        found,
        new("a roster, not an archive of this size", "daftar usaha, bukan arsip sebesar ini"));
}
