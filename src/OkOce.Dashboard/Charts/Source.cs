using OkOce.Domain;

namespace OkOce.Dashboard.Charts;

/// <summary>Who says so: a name, and the address where it can be read.</summary>
/// <param name="Name">The source by name.</param>
/// <param name="Address">Where it can be read, as the source was recorded; <see langword="null"/> when there is none.</param>
public sealed record Source(LocalizedText Name, string? Address = null)
{
    /// <summary>The address as a link, if it is a web address; anything else is only shown, since it may come from a case file.</summary>
    public string? Link =>
        Uri.TryCreate(Address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? uri.AbsoluteUri
            : null;
}
