using OkOce.Domain;

namespace OkOce.Dashboard.Import;

/// <summary>What <c>import</c> was asked.</summary>
/// <param name="File">The roster.</param>
/// <param name="Data">The folder that holds the database.</param>
/// <param name="IsDryRun">Whether to change nothing.</param>
/// <param name="Language">The language of the report.</param>
internal sealed record RosterRequest(string File, string Data, bool IsDryRun, Language Language);
