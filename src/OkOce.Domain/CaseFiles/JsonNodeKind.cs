namespace OkOce.Domain.CaseFiles;

/// <summary>What a JSON value is.</summary>
internal enum JsonNodeKind
{
    Null,
    True,
    False,
    Number,
    Text,
    List,
    Record,
}
