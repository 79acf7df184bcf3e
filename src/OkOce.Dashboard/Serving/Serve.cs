using System.Net.Sockets;
using Microsoft.AspNetCore.HostFiltering;
using OkOce.Dashboard.Cases;
using OkOce.Dashboard.Charts;
using OkOce.Dashboard.History;
using OkOce.Dashboard.Keeping;
using OkOce.Dashboard.Law;
using OkOce.Dashboard.Leadership;
using OkOce.Domain;
using OkOce.Domain.Markets;
using OkOce.EntityFrameworkCore;

namespace OkOce.Dashboard.Serving;

/// <summary>Serves the dashboard.</summary>
public static class Serve
{
    private static readonly string[] Hosts = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Serves until stopped.</summary>
    /// <returns>0 when stopped, 1 when the address is taken, 2 when it is refused.</returns>
    public static int Run(ServeOptions options, TextWriter output, TextWriter error)
    {
        if (Loopback.Refuse(options.Urls) is { } refusal)
        {
            error.WriteLine(refusal);
            return 2;
        }

        try
        {
            using var store = OpenStore(options.Data, TimeProvider.System);
            return Run(options, store, TimeProvider.System, output, error);
        }
        catch (StoreRefusedException refused)
        {
            error.WriteLine(refused.Message);
            return 1;
        }
    }

    /// <summary>The store of a folder, made and filled on first start; filling it again changes nothing.</summary>
    /// <exception cref="StoreRefusedException">It cannot be opened or written.</exception>
    internal static OkOceStore OpenStore(string data, TimeProvider clock)
    {
        var store = OkOceStore.Open(data, clock);
        try
        {
            store.FillAsync(new(StandardRulebook.Catalogue), ShippedDocuments.All()).GetAwaiter().GetResult();
            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    private static int Run(ServeOptions options, OkOceStore store, TimeProvider clock, TextWriter output, TextWriter error)
    {
        using var app = Build(options, store, clock);
        try
        {
            app.Start();
        }
        // A socket refusal comes bare unless the port is taken: a low port, or an address this machine has not.
        catch (Exception taken) when (taken is IOException or SocketException)
        {
            error.WriteLine($"Cannot listen on {options.Urls}: {taken.Message}");
            return 1;
        }

        output.WriteLine($"OK OCE: {string.Join(' ', app.Urls)}  (Ctrl+C: stop, berhenti)");
        app.WaitForShutdown();
        return 0;
    }

    /// <summary>The dashboard, built but not started.</summary>
    /// <exception cref="ArgumentException">An address can be reached from other machines.</exception>
    internal static WebApplication Build(ServeOptions options, OkOceStore store, TimeProvider clock)
    {
        if (Loopback.Refuse(options.Urls) is { } refusal)
        {
            throw new ArgumentException(refusal, nameof(options));
        }

        Lettering.Register();
        // Empty: no environment variable or settings file may add an address to listen on.
        var builder = WebApplication.CreateEmptyBuilder(new() { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(k => k.AddServerHeader = false);
        builder.Logging.AddSimpleConsole(c => c.SingleLine = true).SetMinimumLevel(LogLevel.Warning)
            // A start that fails is told by Run, in a sentence.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Services.AddRouting();
        builder.Services.AddOkOce();
        builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton(store);
        builder.Services.AddSingleton<KeptCases>();
        builder.Services.AddSingleton<CaseBoard>();
        // A web page elsewhere can point its own name at 127.0.0.1; requests under such a name are refused.
        builder.Services.Configure<HostFilteringOptions>(h => h.AllowedHosts = Hosts);

        var app = builder.Build();
        foreach (var url in options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            app.Urls.Add(url);
        }

        app.UseHostFiltering();
        app.UseStrictHeaders();
        app.UseRefusals();
        app.UseShippedFiles();
        app.UseRouting();
        app.MapLeadership();
        app.MapCases();
        app.MapLaw();
        app.MapHistory();
        return app;
    }
}
