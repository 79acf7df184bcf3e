using System.Globalization;
using System.Text.Json;

namespace OkOce.Domain.Publication.Forms;

/// <summary>What several forms write alike.</summary>
internal static class Words
{
    /// <summary>A value of an enumeration as files name it: <c>on-sale</c>.</summary>
    internal static string Word<T>(this T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, at) => at > 0 && char.IsAsciiLetterUpper(letter) ? "-" + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));

    internal static void WriteWords(this Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    internal static void WriteText(this Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("en", text.English);
        json.WriteString("id", text.Indonesian);
        json.WriteEndObject();
    }

    internal static void WriteDay(this Utf8JsonWriter json, string name, DateOnly day) =>
        json.WriteString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A day, or nothing at all where there is none.</summary>
    internal static void WriteDay(this Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } known)
        {
            json.WriteDay(name, known);
        }
    }

    internal static void WritePeriod(this Utf8JsonWriter json, Period period)
    {
        json.WriteDay("from", period.First);
        json.WriteDay("through", period.Last);
    }
}
