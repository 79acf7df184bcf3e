using System.Net;

namespace OkOce.Dashboard.Serving;

/// <summary>Keeps the dashboard on this machine, for as long as it knows no sign-in.</summary>
public static class Loopback
{
    /// <summary>Why an address may not be listened on; <see langword="null"/> when all may.</summary>
    /// <param name="urls">Addresses, parted by semicolons.</param>
    public static string? Refuse(string urls)
    {
        var all = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return all.Length == 0
            ? $"--urls: expected an address such as {ServeOptions.DefaultUrls}, found none."
            : all.Select(RefuseOne).FirstOrDefault(r => r is not null);
    }

    private static string? RefuseOne(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp || uri.PathAndQuery != "/" || uri.UserInfo.Length > 0)
        {
            return $"--urls: expected an address such as {ServeOptions.DefaultUrls}, found '{url}'.";
        }

        // The server refuses to choose one free port for two addresses.
        if (uri is { IdnHost: "localhost", Port: 0 })
        {
            return $"--urls: '{url}' names no port; expected one, or http://127.0.0.1:0 for any that is free.";
        }

        // Not uri.IsLoopback: that would also accept the machine's own name, which others can reach.
        var local = uri.IdnHost == "localhost" || IPAddress.TryParse(uri.IdnHost, out var address) && IPAddress.IsLoopback(address);
        return local ? null
            : $"--urls: '{url}' can be reached from other machines, and the dashboard has no sign-in yet. Expected 127.0.0.1, [::1] or localhost, such as {ServeOptions.DefaultUrls}.";
    }
}
