using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;

namespace OkOce.Domain.Requirements;

/// <summary>All requirements of all jurisdictions, as one version.</summary>
public sealed class Rulebook
{
    private readonly Dictionary<RequirementId, Requirement> byId;
    private readonly Dictionary<(Jurisdiction, Sector), Survey> surveys;

    /// <summary>Gathers requirements and surveys.</summary>
    /// <exception cref="ArgumentException">An id stands twice, a cell is surveyed twice, or a succeeded requirement is not in the book.</exception>
    public Rulebook(string version, IEnumerable<Requirement> requirements, IEnumerable<Survey> surveys)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        Version = version;
        Requirements = [.. requirements];
        byId = Requirements.ToDictionary(requirement => requirement.Id);
        Surveys = [.. surveys];
        this.surveys = Surveys.ToDictionary(survey => (survey.Jurisdiction, survey.Sector));
        if (Requirements.FirstOrDefault(one => one.Succeeds is { } earlier && !byId.ContainsKey(earlier)) is { } orphan)
        {
            throw new ArgumentException($"{orphan.Id} succeeds {orphan.Succeeds}, which is not in the book.", nameof(requirements));
        }
    }

    /// <summary>The first day for which law is declared: the day of the agreement with the diaspora partner.</summary>
    public static DateOnly CoverageBegins { get; } = new(2018, 9, 13);

    /// <summary>The version, to be kept with every result.</summary>
    public string Version { get; }

    /// <summary>Every requirement, past, present and to come, in the order declared.</summary>
    public IReadOnlyList<Requirement> Requirements { get; }

    /// <summary>How far each sector in each jurisdiction was surveyed.</summary>
    public IReadOnlyList<Survey> Surveys { get; }

    /// <summary>The requirement with the given id, if it is in the book.</summary>
    public Requirement? Find(RequirementId id) => byId.GetValueOrDefault(id);

    /// <summary>The requirements in force at a destination, the home side first.</summary>
    public IEnumerable<Requirement> InForce(Destination destination, AsOf asOf)
    {
        var jurisdictions = destination.Jurisdictions;
        return jurisdictions.SelectMany(jurisdiction =>
            Requirements.Where(requirement => requirement.Jurisdiction == jurisdiction && requirement.IsInForce(asOf)));
    }

    /// <summary>How far the law of a sector was surveyed in a jurisdiction.</summary>
    public SurveyExtent ExtentOf(Jurisdiction jurisdiction, Sector sector) =>
        surveys.GetValueOrDefault((jurisdiction, sector))?.Extent ?? SurveyExtent.NotSurveyed;

    /// <summary>Requirements entering or leaving force, in order of time.</summary>
    /// <param name="from">The first day looked at, included.</param>
    /// <param name="through">The last day looked at, included.</param>
    public IReadOnlyList<LawChange> Changes(DateOnly from, DateOnly through) =>
    [
        .. Requirements
            .SelectMany(requirement => requirement.Changes(knownOn: null)
                .Where(change => change.Day >= from && change.Day <= through)
                .Select(change => new LawChange(requirement, change.Day, change.Starts, CounterpartOf(requirement, change.Starts))))
            .OrderBy(change => change.Day).ThenBy(change => change.Requirement.Id.Value, StringComparer.Ordinal),
    ];

    private RequirementId? CounterpartOf(Requirement requirement, bool starts) => starts
        ? requirement.Succeeds
        : Requirements.FirstOrDefault(other => other.Succeeds == requirement.Id)?.Id;
}
