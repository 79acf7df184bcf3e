using OkOce.Dashboard.Site;
using OkOce.Domain;

namespace OkOce.Dashboard.Serving;

/// <summary>Shows what went wrong as a page of the site, in the reader's language.</summary>
internal static class Refusals
{
    private static readonly LocalizedText NotFound = new("No such page", "Halaman tidak ada");
    private static readonly LocalizedText NotFoundReason = new(
        "Nothing is kept at this address. The link may be old, or a letter of it missing.",
        "Tidak ada apa pun di alamat ini. Mungkin tautannya sudah lama, atau ada huruf yang kurang.");

    private static readonly LocalizedText Failed = new("Something went wrong here", "Terjadi kesalahan di sini");
    private static readonly LocalizedText FailedReason = new(
        "This is our error, not yours. It has been written to the program's log; nothing you entered was changed.",
        "Ini kesalahan kami, bukan kesalahan Anda. Kesalahan ini tercatat di log program; isian Anda tidak berubah.");

    private static readonly LocalizedText Refused = new("This request cannot be answered", "Permintaan ini tidak dapat dijawab");
    private static readonly LocalizedText RefusedReason = new(
        "The address, or a choice in it, is not one that this page knows.",
        "Alamatnya, atau pilihan di dalamnya, tidak dikenal oleh halaman ini.");

    public static void UseRefusals(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(failed => failed.Run(context => Answer(context, StatusCodes.Status500InternalServerError)));
        app.UseStatusCodePages(refused => Answer(refused.HttpContext, refused.HttpContext.Response.StatusCode));
    }

    private static Task Answer(HttpContext context, int status)
    {
        var (title, reason) = status switch
        {
            StatusCodes.Status404NotFound => (NotFound, NotFoundReason),
            >= 500 => (Failed, FailedReason),
            _ => (Refused, RefusedReason),
        };
        context.Response.StatusCode = status;
        // Without the other choices: they may be what was wrong.
        PageRequest plain = new(context.Request.Path.Value ?? "/", context.Request.Query.Where(c => c.Key == "lang").ToDictionary(StringComparer.Ordinal));
        return Page.Of<Refusal>(plain, [], ("Title", title), ("Reason", reason)).ExecuteAsync(context);
    }
}
