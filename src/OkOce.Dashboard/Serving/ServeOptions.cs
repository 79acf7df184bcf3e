namespace OkOce.Dashboard.Serving;

/// <summary>How the dashboard is served.</summary>
/// <param name="Urls">Where to listen, parted by semicolons; only this machine's own addresses are accepted.</param>
/// <param name="Data">The folder that holds the database.</param>
public sealed record ServeOptions(string Urls = ServeOptions.DefaultUrls, string Data = ServeOptions.DefaultData)
{
    /// <summary>The address when none is given.</summary>
    public const string DefaultUrls = "http://127.0.0.1:5080";

    /// <summary>The folder when none is given.</summary>
    public const string DefaultData = "data";
}
