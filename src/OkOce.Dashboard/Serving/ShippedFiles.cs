using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using OkOce.Dashboard.Charts;

namespace OkOce.Dashboard.Serving;

/// <summary>Serves the style sheet and the letters that lie beside the program.</summary>
internal static class ShippedFiles
{
    public static void UseShippedFiles(this IApplicationBuilder app)
    {
        Use(app, "/styles", Path.Combine(AppContext.BaseDirectory, "Styles"));
        Use(app, "/fonts", Lettering.Folder);
    }

    // Asked again each time, and answered "not modified" by its tag: a new version shows at once.
    private static void Use(IApplicationBuilder app, string path, string folder) => app.UseStaticFiles(new StaticFileOptions
    {
        RequestPath = path,
        FileProvider = new PhysicalFileProvider(folder),
        ContentTypeProvider = new FileExtensionContentTypeProvider(
            new Dictionary<string, string> { [".css"] = "text/css", [".svg"] = "image/svg+xml", [".ttf"] = "font/ttf", [".txt"] = "text/plain" }),
        OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache",
    });
}
