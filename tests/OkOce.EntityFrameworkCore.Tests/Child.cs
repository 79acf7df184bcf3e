using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using OkOce.EntityFrameworkCore.Sqlite;

namespace OkOce.EntityFrameworkCore.Tests;

/// <summary>This program once more, in a process of its own, for what only another process can show.</summary>
internal static class Child
{
    internal const string Word = "child";
    internal const string Start = "start";
    internal const string FillAndHang = "fill-and-hang";

    internal static async Task<int> ActAsync(string act, string directory)
    {
        if (act == FillAndHang)
        {
            using OkOceStore hanging = new(SqliteDatabase.InFile(Path.Combine(directory, OkOceStore.FileName), new HangAtCommit()), Given.Clock);
            await hanging.FillAsync(Given.Reader, Given.LargeCases);
            return 0;
        }

        await Console.Out.WriteLineAsync("ready");
        await Console.In.ReadLineAsync();
        using var store = OkOceStore.Open(directory, Given.Clock);
        var report = await store.FillAsync(Given.Reader, Given.LargeCases);
        await Console.Out.WriteLineAsync($"{report.Added} {report.Unchanged}");
        return 0;
    }

    internal static Process Begin(string act, string directory) => Process.Start(new ProcessStartInfo
    {
        FileName = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
        ArgumentList = { typeof(Child).Assembly.Location, Word, act, directory },
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;

    private sealed class HangAtCommit : DbTransactionInterceptor
    {
        public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        {
            await Console.Out.WriteLineAsync("written");
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return result;
        }
    }
}
