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

        error.WriteLine($"rulebook show: found '{id}'; expected a requirement of rulebook {book.Version}, such as {book.Requirements[0].Id}.");
        return Refused;
    }

    /// <summary>Writes the whole book as JSON.</summary>
    internal int Export(TextWriter output)
    {
        output.Write(RulebookWriter.Write(book));
        return Done;
    }
}
