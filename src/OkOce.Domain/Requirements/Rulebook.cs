using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;

namespace OkOce.Domain.Requirements;

/// <summary>All requirements of all jurisdictions, with what selling costs or saves and what is no longer asked, as one version.</summary>
public sealed class Rulebook
{
    private readonly IReadOnlyList<JurisdictionLaw> laws;

    /// <summary>Gathers requirements and surveys.</summary>
    /// <param name="version">The version, to be kept with every result.</param>
    /// <param name="requirements">What is asked, past, present and to come.</param>
    /// <param name="surveys">How far each sector in each jurisdiction was surveyed.</param>
    /// <param name="consequences">What selling costs or saves.</param>
    /// <param name="notes">What is no longer asked, or never was.</param>
    /// <exception cref="ArgumentException">An id stands twice, a cell is surveyed twice, or what is succeeded is not in the book.</exception>
    public Rulebook(
        string version,
        IEnumerable<Requirement> requirements,
        IEnumerable<Survey> surveys,
        IEnumerable<Consequence>? consequences = null,
        IEnumerable<LawNote>? notes = null)
        : this(version, AsOne([.. requirements], [.. surveys], [.. consequences ?? []], [.. notes ?? []]))
    {
        _ = Listed;
        _ = Cells;
    }

    /// <summary>A book whose jurisdictions are declared when they are first asked for.</summary>
    internal Rulebook(string version, IReadOnlyList<JurisdictionLaw> laws)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        (Version, this.laws) = (version, laws);
    }

    /// <summary>The first day for which law is declared: the day of the agreement with the diaspora partner.</summary>
    public static DateOnly CoverageBegins { get; } = new(2018, 9, 13);

    /// <summary>The version, to be kept with every result.</summary>
    public string Version { get; }

    /// <summary>Every requirement, past, present and to come, in the order declared.</summary>
    public IReadOnlyList<Requirement> Requirements => Listed.Requirements;

    /// <summary>Every duty, quota and preference, past, present and to come, in the order declared.</summary>
    public IReadOnlyList<Consequence> Consequences => field ??= [.. laws.SelectMany(law => law.Consequences)];

    /// <summary>What is no longer asked, or never was.</summary>
    public IReadOnlyList<LawNote> Notes => field ??= [.. laws.SelectMany(law => law.Notes)];

    /// <summary>How far each sector in each jurisdiction was surveyed.</summary>
    public IReadOnlyList<Survey> Surveys => field ??= [.. laws.SelectMany(law => law.Surveys)];

    private Index Listed => field ??= new(laws);

    private Dictionary<(Jurisdiction, Sector), SurveyExtent> Cells =>
        field ??= Surveys.ToDictionary(survey => (survey.Jurisdiction, survey.Sector), survey => survey.Extent);

    /// <summary>The requirement with the given id, if it is in the book.</summary>
    public Requirement? Find(RequirementId id) => Listed.ById.GetValueOrDefault(id);

    /// <summary>The requirements in force at a destination, the home side first.</summary>
    public IEnumerable<Requirement> InForce(Destination destination, AsOf asOf) =>
        destination.Jurisdictions.SelectMany(Of).Where(requirement => requirement.IsInForce(asOf));

    /// <summary>How far the law of a sector was surveyed in a jurisdiction.</summary>
    public SurveyExtent ExtentOf(Jurisdiction jurisdiction, Sector sector) => Cells.GetValueOrDefault((jurisdiction, sector));

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

    /// <summary>Duties, quotas and preferences entering or leaving force, in order of time.</summary>
    /// <param name="from">The first day looked at, included.</param>
    /// <param name="through">The last day looked at, included.</param>
    public IReadOnlyList<ConsequenceChange> ConsequenceChanges(DateOnly from, DateOnly through) =>
    [
        .. Consequences
            .SelectMany(one => Enactment.Changes(one.Enactments, knownOn: null, one.Law.Read)
                .Where(change => change.Day >= from && change.Day <= through)
                .Select(change => new ConsequenceChange(one, change.Day, change.Starts)))
            .OrderBy(change => change.Day).ThenBy(change => change.Consequence.Id.Value, StringComparer.Ordinal),
    ];

    // Only the law of the jurisdictions asked for is declared.
    private IEnumerable<Requirement> Of(Jurisdiction jurisdiction) => laws
        .Where(law => law.Jurisdictions.Contains(jurisdiction))
        .SelectMany(law => law.Requirements)
        .Where(requirement => requirement.Jurisdiction == jurisdiction);

    private RequirementId? CounterpartOf(Requirement requirement, bool starts) => starts
        ? requirement.Succeeds
        : Requirements.FirstOrDefault(other => other.Succeeds == requirement.Id)?.Id;

    private static JurisdictionLaw[] AsOne(Requirement[] requirements, Survey[] surveys, Consequence[] consequences, LawNote[] notes) =>
    [
        new()
        {
            Jurisdictions = [.. requirements.Select(one => one.Jurisdiction).Distinct()],
            Requires = () => requirements,
            Costs = () => consequences,
            Tells = () => notes,
            Surveyed = () => surveys,
        },
    ];

    private sealed class Index
    {
        internal Index(IReadOnlyList<JurisdictionLaw> laws)
        {
            Requirements = [.. laws.SelectMany(law => law.Requirements)];
            ById = Requirements.ToDictionary(requirement => requirement.Id);
            if (Requirements.FirstOrDefault(one => one.Succeeds is { } earlier && !ById.ContainsKey(earlier)) is { } orphan)
            {
                throw new ArgumentException($"{orphan.Id} succeeds {orphan.Succeeds}, which is not in the book.");
            }

            Consequence[] consequences = [.. laws.SelectMany(law => law.Consequences)];
            HashSet<RequirementId> ids = [.. ById.Keys];
            foreach (var id in consequences.Select(one => one.Id).Concat(laws.SelectMany(law => law.Notes).Select(note => note.Id)))
            {
                if (!ids.Add(id))
                {
                    throw new ArgumentException($"{id} stands twice in the book.");
                }
            }

            if (consequences.FirstOrDefault(one => one.Succeeds is { } earlier && !consequences.Any(other => other.Id == earlier)) is { } stray)
            {
                throw new ArgumentException($"{stray.Id} succeeds {stray.Succeeds}, which is no consequence in the book.");
            }
        }

        internal IReadOnlyList<Requirement> Requirements { get; }

        internal Dictionary<RequirementId, Requirement> ById { get; }
    }
}
