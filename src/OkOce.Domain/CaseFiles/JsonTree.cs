using System.Text;
using System.Text.Json;

namespace OkOce.Domain.CaseFiles;

/// <summary>Reads JSON into nodes that know their place. Refuses what is too large, too deep, doubled or followed by more.</summary>
internal sealed class JsonTree
{
    private const int MostBytes = 1 << 20;
    private const int MostDepth = 16;

    private readonly string file;
    private readonly byte[] bytes;
    private readonly int mostDepth;
    private readonly List<int> lineStarts = [0];

    private JsonTree(string file, byte[] bytes, int mostDepth)
    {
        this.file = file;
        this.bytes = bytes;
        this.mostDepth = mostDepth;
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] == '\n')
            {
                lineStarts.Add(at + 1);
            }
        }
    }

    internal static JsonNode Read(ReadOnlySpan<byte> utf8, string file, int mostBytes = MostBytes, int mostDepth = MostDepth)
    {
        if (utf8.Length > mostBytes)
        {
            throw new CaseFileException(file, 1, 1, $"a file of {utf8.Length} bytes", $"at most {mostBytes} bytes");
        }

        var text = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        return new JsonTree(file, text.ToArray(), mostDepth).Read();
    }

    private JsonNode Read()
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = mostDepth });
        try
        {
            reader.Read();
            var root = ReadValue(ref reader);
            // Anything after the value would be lost silently; the reader refuses it.
            reader.Read();
            return root;
        }
        catch (Exception refused) when (refused is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string whose bytes are not UTF-8, at the token the reader stands on.
            var (line, column) = refused is JsonException { LineNumber: { } at, BytePositionInLine: { } inLine }
                ? ((int)at + 1, (int)inLine + 1)
                : Place(reader.TokenStartIndex);
            var found = bytes.Length == 0 ? "an empty file" : FoundAt(line, column);
            throw new CaseFileException(file, line, column, found, $"JSON in UTF-8, at most {mostDepth} levels deep", refused);
        }
    }

    private JsonNode ReadValue(ref Utf8JsonReader reader)
    {
        var (line, column) = Place(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadRecord(ref reader, line, column);
            case JsonTokenType.StartArray:
                List<JsonNode> items = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(ReadValue(ref reader));
                }

                return new(file, line, column, JsonNodeKind.List, "") { Items = items };
            case JsonTokenType.String:
                return new(file, line, column, JsonNodeKind.Text, reader.GetString()!);
            case JsonTokenType.Number:
                return new(file, line, column, JsonNodeKind.Number, Encoding.UTF8.GetString(reader.ValueSpan));
            case JsonTokenType.True:
                return new(file, line, column, JsonNodeKind.True, "");
            case JsonTokenType.False:
                return new(file, line, column, JsonNodeKind.False, "");
            default:
                return new(file, line, column, JsonNodeKind.Null, "");
        }
    }

    private JsonNode ReadRecord(ref Utf8JsonReader reader, int line, int column)
    {
        List<(string, JsonNode)> members = [];
        HashSet<string> names = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (nameLine, nameColumn) = Place(reader.TokenStartIndex);
            var name = reader.GetString()!;
            if (!names.Add(name))
            {
                throw new CaseFileException(file, nameLine, nameColumn, $"\"{name}\" a second time", "each member once");
            }

            reader.Read();
            members.Add((name, ReadValue(ref reader)));
        }

        return new(file, line, column, JsonNodeKind.Record, "") { Members = members };
    }

    private (int Line, int Column) Place(long at)
    {
        var line = lineStarts.BinarySearch((int)at);
        line = line < 0 ? ~line - 1 : line;
        return (line + 1, (int)at - lineStarts[line] + 1);
    }

    private string FoundAt(int line, int column)
    {
        var at = line <= lineStarts.Count ? lineStarts[line - 1] + column - 1 : bytes.Length;
        return at >= bytes.Length ? "the end of the file" : $"'{Encoding.UTF8.GetString(bytes, at, Math.Min(20, bytes.Length - at))}'";
    }
}
