using Microsoft.Net.Http.Headers;

namespace OkOce.Dashboard.Serving;

/// <summary>Tells the browser to trust nothing but this site's own style, letters and forms.</summary>
internal static class StrictHeaders
{
    // The pictures need no exception: the engine writes attributes, not styles. No script exists to be allowed.
    private const string Policy =
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseStrictHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // As the answer leaves, not now: an answer that fails on the way loses the headers it had.
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers.TryAdd(HeaderNames.CacheControl, "no-store");
            return Task.CompletedTask;
        });
        return next(context);
    });
}
