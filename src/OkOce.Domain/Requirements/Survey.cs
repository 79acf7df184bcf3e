using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;

namespace OkOce.Domain.Requirements;

/// <summary>How far one sector's law in one jurisdiction was surveyed, and when.</summary>
/// <param name="Jurisdiction">Whose law.</param>
/// <param name="Sector">For which sector.</param>
/// <param name="Extent">How far.</param>
/// <param name="On">The day of the survey.</param>
public sealed record Survey(Jurisdiction Jurisdiction, Sector Sector, SurveyExtent Extent, DateOnly On);
