using System.Globalization;
using OkOce.Dashboard.Naming;
using OkOce.Domain;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Publication;
using OkOce.Domain.Requirements;

namespace OkOce.Dashboard.Law;

/// <summary>Says a rulebook to people and to programs.</summary>
internal sealed class RulebookRun(Rulebook book)
{
    private static readonly LocalizedText Begins = new("begins", "mulai berlaku");
    private static readonly LocalizedText LastDay = new("last day", "hari terakhir");
    private static readonly LocalizedText Follows = new("follows", "menggantikan");
    private static readonly LocalizedText FollowedBy = new("followed by", "digantikan");
    private static readonly LocalizedText Unread = new("unread", "belum dibaca");
    private static readonly LocalizedText LeftOpen = new("left open", "belum dinyatakan");
    private static readonly LocalizedText Note = new("note", "catatan");

    private const int Done = 0;
    private const int Refused = 1;

    /// <summary>Prints one requirement, or tells which one may have been meant.</summary>
    internal int Show(string id, Language language, TextWriter output, TextWriter error)
    {
        if (book.Requirements.FirstOrDefault(one => one.Id.Value == id) is { } requirement)
        {
            output.Write(PrintedRequirement.Of(requirement).In(language));
            return Done;
        }

        error.WriteLine($"rulebook show: found '{id}'; expected a requirement of rulebook {book.Version}, such as {Alike(id)}.");
        return Refused;
    }

    /// <summary>Lists requirements, consequences and notes, a line each: id, force or kind, how it was read, title.</summary>
    internal int List(string? jurisdiction, string? sector, Language language, TextWriter output)
    {
        IEnumerable<(RequirementId Id, Jurisdiction By, IReadOnlyList<Sector> Sectors, LocalizedText Sort, LocalizedText Read, LocalizedText Title)> all =
        [
            .. book.Requirements.Select(one => (one.Id, one.Jurisdiction, one.Sectors, RuleNames.Of(one.Force), one.NotSurveyed is null ? Read(one.Law) : LeftOpen, one.Title)),
            .. book.Consequences.Select(one => (one.Id, one.Jurisdiction, one.Sectors, RuleNames.Of(one.Kind), Read(one.Law), one.Title)),
            .. book.Notes.Select(one => (one.Id, one.Jurisdiction, one.Sectors, Note, Read(one.Law), one.Title)),
        ];
        foreach (var one in all.Where(one => (jurisdiction is null || one.By.Code == jurisdiction) && (sector is null || one.Sectors.Any(known => known.Code == sector))))
        {
            output.WriteLine($"{one.Id}  {one.Sort.In(language)}  {one.Read.In(language)}  {one.Title.In(language)}");
        }

        return Done;
    }

    /// <summary>Prints what begins and ends between two days, both included.</summary>
    internal int Changes(DateOnly from, DateOnly through, string? jurisdiction, Language language, TextWriter output, TextWriter error)
    {
        if (through < from)
        {
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"rulebook changes: found --to {through:yyyy-MM-dd} before --from {from:yyyy-MM-dd}; expected a last day that is not before the first."));
            return Refused;
        }

        // A period is told by its last good day, as the law prints it; the book names the day after.
        var dayAfter = through == DateOnly.MaxValue ? through : through.AddDays(1);
        IEnumerable<(DateOnly Day, bool Starts, RequirementId Id, Jurisdiction By, LocalizedText Title, RequirementId? Other, bool Read)> all =
        [
            .. book.Changes(from, dayAfter).Select(one => (
                Shown(one.Day, one.Starts), one.Starts, one.Requirement.Id, one.Requirement.Jurisdiction, one.Requirement.Title, one.Counterpart, one.Requirement.IsRead)),
            .. book.ConsequenceChanges(from, dayAfter).Select(one => (
                Shown(one.Day, one.Starts), one.Starts, one.Consequence.Id, one.Consequence.Jurisdiction, one.Consequence.Title,
                one.Starts ? one.Consequence.Succeeds : null, one.Consequence.Law.IsRead)),
        ];
        foreach (var one in all
            .Where(one => one.Day >= from && one.Day <= through && (jurisdiction is null || one.By.Code == jurisdiction))
            .OrderBy(one => one.Day).ThenBy(one => one.Id.Value, StringComparer.Ordinal))
        {
            var other = one.Other is { } id ? $" ({(one.Starts ? Follows : FollowedBy).In(language)} {id})" : "";
            output.WriteLine($"{Writing.In(language).Day(one.Day)}  {(one.Starts ? Begins : LastDay).In(language)}  {one.Id}  {one.Title.In(language)}{other}{(one.Read ? "" : $" [{Unread.In(language)}]")}");
        }

        return Done;
    }

    /// <summary>Writes the whole book as JSON.</summary>
    internal int Export(TextWriter output)
    {
        output.Write(RulebookWriter.Write(book));
        return Done;
    }

    // The id that shares the longest run of letters from the start, so that a family of requirements is found by its beginning.
    private string Alike(string id) => book.Requirements.Select(one => one.Id.Value)
        .MaxBy(known => known.Zip(id.ToUpperInvariant()).TakeWhile(pair => pair.First == pair.Second).Count()) ?? "none: the book is empty";

    private static DateOnly Shown(DateOnly day, bool starts) => starts ? day : day.AddDays(-1);

    private static LocalizedText Read(Citation law) => law.Read is { } day
        ? Wording.Fill("{0}, {1}", "{0}, {1}", language => [RuleNames.Of(law.Tier).In(language), Writing.In(language).Day(day)])
        : Unread;
}
