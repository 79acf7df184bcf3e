using OkOce.Domain;
using OkOce.Domain.Dossiers;

namespace OkOce.Dashboard.Assessing;

/// <summary>What <c>assess</c> was asked.</summary>
/// <param name="Paths">Case files, or folders of them.</param>
/// <param name="Markets">Destinations to assess instead of the cases' own; none for their own.</param>
/// <param name="On">The day of the law instead of the cases' own.</param>
/// <param name="KnownOn">The day whose knowledge of the law is used.</param>
/// <param name="AsJson">Whether to write JSON and not text.</param>
/// <param name="Language">The language of texts.</param>
internal sealed record AssessRequest(
    IReadOnlyList<string> Paths, IReadOnlyList<Destination> Markets, DateOnly? On, DateOnly? KnownOn, bool AsJson, Language Language);
