using System.Security.Cryptography;
using System.Text;

namespace OkOce.Dashboard.Import.Rows;

/// <summary>What a row is known by: its content, and the name and product that outlive a change of it.</summary>
/// <remarks>docs/decisions/0004-roster-identity.md tells why it is not the name, the row's number or the file.</remarks>
/// <param name="Row">Digest of all kept cells in one spelling, with the row's number among identical ones.</param>
/// <param name="Kin">Digest of name and product, without regard to case.</param>
/// <param name="IsKinTelling">Whether the product is known; a name alone is no key.</param>
internal sealed record RowKey(string Row, string Kin, bool IsKinTelling)
{
    public static RowKey Of(string name, string product, IEnumerable<string> cells, int occurrence) => new(
        $"{Digest(cells)}-{occurrence}",
        Digest([name.ToUpperInvariant(), product.ToUpperInvariant()]),
        product.Length > 0);

    /// <summary>A short digest; 128 bits are enough to tell rows apart.</summary>
    public static string Digest(IEnumerable<string> parts)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join('\u001F', parts));
        return Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16));
    }
}
