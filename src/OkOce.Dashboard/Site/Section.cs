using OkOce.Domain;

namespace OkOce.Dashboard.Site;

/// <summary>A part of the site that the navigation leads to.</summary>
/// <param name="Path">Where it begins.</param>
/// <param name="Name">Its name.</param>
public sealed record Section(string Path, LocalizedText Name)
{
    /// <summary>The sections, in the order shown.</summary>
    public static IReadOnlyList<Section> All { get; } =
    [
        new("/", new("Home", "Beranda")),
        new("/cases", new("Cases", "Kasus")),
        new("/law", new("Law", "Aturan")),
        new("/history", new("History", "Sejarah")),
    ];

    /// <summary>Whether a page belongs to this section.</summary>
    public bool Holds(string path) =>
        path == Path || Path != "/" && path.StartsWith($"{Path}/", StringComparison.OrdinalIgnoreCase);
}
