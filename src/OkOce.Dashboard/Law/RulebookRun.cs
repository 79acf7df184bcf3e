using OkOce.Domain;
using OkOce.Domain.Publication;
using OkOce.Domain.Requirements;

namespace OkOce.Dashboard.Law;

/// <summary>Says a rulebook to people and to programs.</summary>
internal sealed class RulebookRun(Rulebook book)
{
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

    /// <summary>Writes the whole book as JSON.</summary>
    internal int Export(TextWriter output)
    {
        output.Write(RulebookWriter.Write(book));
        return Done;
    }

    // The id that shares the longest run of letters from the start, so that a family of requirements is found by its beginning.
    private string Alike(string id) => book.Requirements.Select(one => one.Id.Value)
        .MaxBy(known => known.Zip(id.ToUpperInvariant()).TakeWhile(pair => pair.First == pair.Second).Count()) ?? "none: the book is empty";
}
