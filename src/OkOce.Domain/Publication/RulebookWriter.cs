using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OkOce.Domain.Publication.Forms;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Publication;

/// <summary>Writes rulebooks and requirements as JSON that <see cref="RulebookReader"/> reads back as equal ones.</summary>
/// <remarks>UTF-8 text, indented by two blanks, lines ended by a line feed, and one at the end.</remarks>
public static class RulebookWriter
{
    /// <summary>The format, with its version; it stands at the head of each file.</summary>
    public const string Format = "okoce-rules/1";

    /// <summary>Writes the whole book.</summary>
    public static string Write(Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        return Written(json =>
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteString("version", rulebook.Version);
            json.WriteStartArray("requirements");
            foreach (var requirement in rulebook.Requirements)
            {
                RequirementForm.Write(json, requirement);
            }

            json.WriteEndArray();
            WriteSome(json, "consequences", rulebook.Consequences, ConsequenceForm.Write);
            WriteSome(json, "notes", rulebook.Notes, NoteForm.Write);
            json.WriteStartArray("surveys");
            foreach (var survey in rulebook.Surveys)
            {
                SurveyForm.Write(json, survey);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    /// <summary>Writes one requirement, as it stands in a book.</summary>
    public static string Write(Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        return Written(json => RequirementForm.Write(json, requirement));
    }

    private static void WriteSome<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> all, Action<Utf8JsonWriter, T> write)
    {
        if (all.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var one in all)
        {
            write(json, one);
        }

        json.WriteEndArray();
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new()
        {
            Indented = true,
            NewLine = "\n",
            // The text is read by people and never stands inside a web page.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
