namespace OkOce.EntityFrameworkCore.CaseFiles;

/// <summary>A case file as it is shipped with the software.</summary>
/// <param name="File">Its name, for refusals.</param>
/// <param name="Document">Its bytes, in the case format.</param>
public sealed record ShippedCase(string File, ReadOnlyMemory<byte> Document);
