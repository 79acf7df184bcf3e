namespace OkOce.EntityFrameworkCore.CaseFiles;

/// <summary>A case as it is kept: the very bytes that were read, to be read again by a <see cref="Domain.CaseFiles.CaseFileReader"/>.</summary>
public sealed record StoredCase
{
    /// <summary>The id that the document names.</summary>
    public required string Id { get; init; }

    /// <summary>The document, byte for byte.</summary>
    public required ReadOnlyMemory<byte> Document { get; init; }

    /// <summary>The document's format and version, such as <c>okoce-case/1</c>.</summary>
    public required string Format { get; init; }

    /// <summary>SHA-256 of the document, 64 lower-case hexadecimal digits; it finds this document also after a later one replaced it.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Whether it was made up.</summary>
    public required bool IsSynthetic { get; init; }

    /// <summary>Whether it stands as it was shipped; false for a case of the user's own and for one changed since.</summary>
    public required bool IsAsShipped { get; init; }

    /// <summary>The moment this document was first recorded here, in UTC.</summary>
    public required DateTimeOffset RecordedAt { get; init; }
}
