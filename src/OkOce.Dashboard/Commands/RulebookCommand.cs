using System.CommandLine;
using OkOce.Dashboard.Law;
using OkOce.Domain.Markets;
using OkOce.Domain.Products;

namespace OkOce.Dashboard.Commands;

/// <summary><c>rulebook list | show ID | changes --from D --to D | export</c>: the law itself.</summary>
internal static class RulebookCommand
{
    private static readonly Argument<string> Id = new("id") { Description = "A requirement, such as US-FDA-FOOD-FACILITY. (Sebuah syarat.)" };

    private static readonly Option<string> Lang = Choices.Language();

    private static readonly Option<string> Format = Choices.Of("--format", "json", "json");

    private static readonly Option<string?> Market = Known("--market", "A jurisdiction such as ID, US or EU. (Yurisdiksi.)", code =>
        StandardRulebook.Rulebook.Surveys.Any(one => one.Jurisdiction.Code == code), "a jurisdiction that is declared, such as ID, US or EU");

    private static readonly Option<string?> Topic = Known("--sector", "A sector such as spices. (Sektor.)", code => Sector.TryParse(code, out _), "a sector such as spices");

    private static readonly Option<DateOnly?> From = Choices.Day("--from", "The first day looked at; today, if left out. (Hari pertama.)");

    private static readonly Option<DateOnly?> To = Choices.Day("--to", "The last day looked at; a year later, if left out. (Hari terakhir.)");

    internal static Command Build()
    {
        var show = new Command("show", "Print a requirement in words. (Cetak sebuah syarat.)") { Id, Lang };
        show.SetAction(parsed => new RulebookRun(StandardRulebook.Rulebook).Show(
            parsed.GetRequiredValue(Id), Choices.ReadLanguage(parsed.GetRequiredValue(Lang)),
            parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        var export = new Command("export", "Write the whole rulebook for programs. (Ekspor seluruh aturan.)") { Format };
        export.SetAction(parsed => new RulebookRun(StandardRulebook.Rulebook).Export(parsed.InvocationConfiguration.Output));
        var list = new Command("list", "List what is declared, with force and reading. (Daftar aturan.)") { Market, Topic, Lang };
        list.SetAction(parsed => new RulebookRun(StandardRulebook.Rulebook).List(
            parsed.GetValue(Market), parsed.GetValue(Topic), Choices.ReadLanguage(parsed.GetRequiredValue(Lang)), parsed.InvocationConfiguration.Output));
        var changes = new Command("changes", "What begins and ends between two days. (Aturan yang mulai dan berakhir.)") { From, To, Market, Lang };
        changes.SetAction(parsed =>
        {
            var from = parsed.GetValue(From) ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
            return new RulebookRun(StandardRulebook.Rulebook).Changes(
                from, parsed.GetValue(To) ?? (from.Year < DateOnly.MaxValue.Year ? from.AddYears(1) : DateOnly.MaxValue), parsed.GetValue(Market), Choices.ReadLanguage(parsed.GetRequiredValue(Lang)),
                parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        });
        return new Command("rulebook", "The law that is declared. (Aturan yang tercatat.)") { list, show, changes, export };
    }

    private static Option<string?> Known(string name, string description, Func<string, bool> isKnown, string expected)
    {
        Option<string?> option = new(name) { Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => !isKnown(token.Value)) is { } wrong)
            {
                result.AddError($"{name}: found '{wrong.Value}'; expected {expected}.");
            }
        });
        return option;
    }
}
