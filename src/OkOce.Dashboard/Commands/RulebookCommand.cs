using System.CommandLine;
using OkOce.Dashboard.Law;
using OkOce.Domain.Markets;

namespace OkOce.Dashboard.Commands;

/// <summary><c>rulebook show ID [--lang id|en]</c> and <c>rulebook export [--format json]</c>: the law itself.</summary>
internal static class RulebookCommand
{
    private static readonly Argument<string> Id = new("id") { Description = "A requirement, such as US-FDA-FOOD-FACILITY. (Sebuah syarat.)" };

    private static readonly Option<string> Lang = Choices.Language();

    private static readonly Option<string> Format = Choices.Of("--format", "json", "json");

    internal static Command Build()
    {
        var show = new Command("show", "Print a requirement in words. (Cetak sebuah syarat.)") { Id, Lang };
        show.SetAction(parsed => new RulebookRun(StandardRulebook.Rulebook).Show(
            parsed.GetRequiredValue(Id), Choices.ReadLanguage(parsed.GetRequiredValue(Lang)),
            parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        var export = new Command("export", "Write the whole rulebook for programs. (Ekspor seluruh aturan.)") { Format };
        export.SetAction(parsed => new RulebookRun(StandardRulebook.Rulebook).Export(parsed.InvocationConfiguration.Output));
        return new Command("rulebook", "The law that is declared. (Aturan yang tercatat.)") { show, export };
    }
}
