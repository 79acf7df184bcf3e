using System.CommandLine;
using OkOce.Dashboard.Import;

namespace OkOce.Dashboard.Commands;

/// <summary><c>import FILE [--data DIR] [--dry-run] [--lang id|en]</c>.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string> File = new("file") { Description = "A roster, XLSX or CSV. (Daftar usaha, XLSX atau CSV.)" };

    private static readonly Option<string> Data = Choices.Data();

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Tell what would change, and change nothing. (Hanya memberi tahu.)" };

    private static readonly Option<string> Lang = Choices.Language();

    internal static Command Build()
    {
        var command = new Command("import", "Import a roster of enterprises. (Impor daftar usaha.)") { File, Data, DryRun, Lang };
        command.SetAction((parsed, cancel) => new RosterRun(TimeProvider.System).RunAsync(
            new(parsed.GetRequiredValue(File), parsed.GetRequiredValue(Data), parsed.GetValue(DryRun), Choices.ReadLanguage(parsed.GetRequiredValue(Lang))),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error,
            cancel));
        return command;
    }
}
