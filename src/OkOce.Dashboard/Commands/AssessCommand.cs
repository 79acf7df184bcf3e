using System.CommandLine;
using System.CommandLine.Parsing;
using OkOce.Dashboard.Assessing;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Markets;
using OkOce.Domain.Readiness;

namespace OkOce.Dashboard.Commands;

/// <summary><c>assess FILE… [--market US]… [--on DATE] [--known-on DATE] [--format text|json] [--lang id|en]</c>.</summary>
internal static class AssessCommand
{
    private static readonly Argument<string[]> Files = Paths();

    private static readonly Option<Destination[]> Markets = new("--market")
    {
        Description = "Where to, instead of the case's own destinations: US, US-CA, EU, PL. (Tujuan pengganti.)",
        CustomParser = result => [.. result.Tokens.Select(token => Parse(result, token.Value)).OfType<Destination>()],
    };

    private static readonly Option<DateOnly?> On = Choices.Day("--on", "The day of the law, instead of the case's own. (Tanggal aturan.)");

    private static readonly Option<DateOnly?> KnownOn = Choices.Day("--known-on", "Law as it was known on this day. (Aturan seperti diketahui pada tanggal ini.)");

    private static readonly Option<string> Format = Choices.Of("--format", "text", "text", "json");

    private static readonly Option<string> Lang = Choices.Language();

    internal static Command Build()
    {
        var command = new Command("assess", "Assess case files, without a database. (Nilai berkas kasus, tanpa basis data.)")
        {
            Files, Markets, On, KnownOn, Format, Lang,
        };
        command.SetAction(parsed => new AssessRun(
                new Assessor(StandardRulebook.Rulebook), new CaseFileReader(StandardRulebook.Catalogue), TimeProvider.System)
            .Run(
                new(
                    parsed.GetRequiredValue(Files),
                    parsed.GetValue(Markets) ?? [],
                    parsed.GetValue(On),
                    parsed.GetValue(KnownOn),
                    parsed.GetRequiredValue(Format) == "json",
                    Choices.ReadLanguage(parsed.GetRequiredValue(Lang))),
                parsed.InvocationConfiguration.Output,
                parsed.InvocationConfiguration.Error));
        return command;
    }

    private static Argument<string[]> Paths()
    {
        Argument<string[]> files = new("file")
        {
            Description = "Case files, or folders of them. (Berkas kasus, atau foldernya.)",
            Arity = ArgumentArity.OneOrMore,
        };
        // An argument that takes many words takes a misspelt option too, and would look for a file of that name.
        files.Validators.Add(result =>
        {
            foreach (var word in result.Tokens.Select(token => token.Value).Where(word => word.StartsWith('-') && !Path.Exists(word)))
            {
                result.AddError($"Unrecognized option '{word}'.");
            }
        });
        return files;
    }

    private static Destination? Parse(ArgumentResult result, string code)
    {
        if (Destination.TryParse(code, out var destination))
        {
            return destination;
        }

        result.AddError($"--market: found '{code}'; expected a destination such as US, US-CA, EU or PL.");
        return null;
    }
}
