using OkOce.Domain.Enterprises;
using OkOce.EntityFrameworkCore;
using OkOce.EntityFrameworkCore.Enterprises;

namespace OkOce.Dashboard.Import;

/// <summary>Imports a roster into the store and reports it. A refused roster changes nothing.</summary>
internal sealed class RosterRun(TimeProvider clock)
{
    private const int Done = 0;
    private const int Refused = 1;

    // A roster of a whole country has some hundred thousand rows; what is larger is no roster.
    private const int MostBytes = 64 << 20;

    /// <summary>Does it.</summary>
    /// <returns>0 done, 1 the roster or the store was refused.</returns>
    internal async Task<int> RunAsync(RosterRequest request, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        try
        {
            var bytes = await ReadAsync(request.File, cancel);
            var reading = RosterImport.Read(new MemoryStream(bytes), request.File);
            var plan = request.IsDryRun
                ? await CompareAsync(reading, request.Data, cancel)
                : await ApplyAsync(reading, request.Data, cancel);
            await output.WriteAsync(ImportReport.Of(plan).In(request.Language));
            return Done;
        }
        catch (RosterRefusedException refused)
        {
            await error.WriteLineAsync(refused.Report.In(request.Language));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(refused is StoreRefusedException ? refused.Message : $"{request.File}: cannot be read: {refused.Message}");
        }

        return Refused;
    }

    private static async Task<byte[]> ReadAsync(string file, CancellationToken cancel)
    {
        if (file.Length == 0)
        {
            throw new IOException("the name is empty; expected a roster, XLSX or CSV.");
        }

        await using var stream = File.OpenRead(file);
        using var bytes = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        // Counted while read: the length of a pipe or a device tells nothing.
        while ((read = await stream.ReadAsync(chunk, cancel)) > 0)
        {
            await bytes.WriteAsync(chunk.AsMemory(0, read), cancel);
            if (bytes.Length > MostBytes)
            {
                throw new IOException($"more than {MostBytes} bytes; no roster is that large.");
            }
        }

        return bytes.ToArray();
    }

    // Asking must not make a database where there is none.
    private async Task<ImportPlan> CompareAsync(RosterReading reading, string data, CancellationToken cancel)
    {
        if (!File.Exists(Path.Combine(data, OkOceStore.FileName)))
        {
            return RosterImport.Compare(reading, RosterHoldings.None);
        }

        using var store = OkOceStore.Open(data, clock);
        var quarantined = await store.Enterprises.QuarantinedAsync(cancel);
        return RosterImport.Compare(reading, Holdings(await store.Enterprises.AllAsync(cancel), quarantined.Select(row => row.Key).ToHashSet()));
    }

    private async Task<ImportPlan> ApplyAsync(RosterReading reading, string data, CancellationToken cancel)
    {
        using var store = OkOceStore.Open(data, clock);
        ImportPlan? plan = null;
        await store.Enterprises.ImportAsync(
            (held, aside) =>
            {
                plan = RosterImport.Compare(reading, Holdings(held, aside));
                return new()
                {
                    File = reading.File,
                    Sha256 = reading.Sha256,
                    Enterprises = [.. plan.New.Concat(plan.Updated).Select(one => new EnterpriseNews(one.Id, one.Row.Profile, one.Trace))],
                    Quarantined = [.. plan.Quarantined, .. plan.AlreadyQuarantined],
                    Remarks = [.. plan.New.Concat(plan.Updated).SelectMany(one => one.Remarks)],
                    Unchanged = plan.Unchanged.Count,
                };
            },
            cancel);
        return plan!;
    }

    private static RosterHoldings Holdings(IReadOnlyList<Enterprise> held, IReadOnlySet<string> quarantined) =>
        new([.. held.Where(one => one.Trace is not null).Select(one => new HeldRow(one.Id, one.Trace!))], quarantined);
}
