using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Requirements;

/// <summary>One thing that a jurisdiction, or a buyer, asks: where it applies, what it asks, since when, by which law.</summary>
public sealed record Requirement
{
    private Joined clear;

    /// <summary>Its stable id.</summary>
    public required RequirementId Id { get; init; }

    /// <summary>Who asks.</summary>
    public required Jurisdiction Jurisdiction { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Which of the three aims it serves.</summary>
    public required Criterion Criterion { get; init; }

    /// <summary>Whose duty it is.</summary>
    public required Level Level { get; init; }

    /// <summary>With what force it stands.</summary>
    public required Force Force { get; init; }

    /// <summary>The law and how it was read.</summary>
    public required Citation Law { get; init; }

    /// <summary>The sectors whose goods it may meet, for surveys and lists; empty where nobody said. It never decides whether it applies.</summary>
    public IReadOnlyList<Sector> Sectors { get; init => field = ValueList<Sector>.Of(value); } = ValueList<Sector>.Of([]);

    /// <summary>Why it could not be said as a rule; <see langword="null"/> for one that could.</summary>
    /// <remarks>It tells why; what makes it an open one is its test, an <see cref="OpenQuestion"/> that a named person answers for one dossier.</remarks>
    public LocalizedText? NotSurveyed { get; init; }

    /// <summary>Its periods of force; at least one.</summary>
    /// <exception cref="ArgumentException">There is none: it would never be asked and never be noticed.</exception>
    public required IReadOnlyList<Enactment> Enactments
    {
        get;
        init => field = value.Count > 0
            ? ValueList<Enactment>.Of(value)
            : throw new ArgumentException("A requirement needs a period of force.", nameof(value));
    }

    /// <summary>Where it applies.</summary>
    /// <exception cref="ArgumentException">It asks about a facility or a lot outside a condition over every or some of them.</exception>
    public required Specification<Situation> Scope
    {
        get;
        init
        {
            field = Placed(value);
            clear = default;
        }
    }

    /// <summary>Who is excused although it applies; exceptions stand inside.</summary>
    public Specification<Situation>? Exemption
    {
        get;
        init
        {
            field = value is null ? null : Placed(value);
            clear = default;
        }
    }

    /// <summary>What it asks.</summary>
    /// <exception cref="ArgumentException">It asks about a facility or a lot outside a condition over every or some of them.</exception>
    public required Specification<Situation> Test
    {
        get;
        init
        {
            field = Placed(value);
            clear = default;
        }
    }

    /// <summary>The next step towards meeting it.</summary>
    public required Remedy Remedy { get; init; }

    /// <summary>The requirement that this one follows, when law was replaced.</summary>
    public RequirementId? Succeeds { get; init; }

    /// <summary>Whether not meeting it stops the goods: at the border, on sale, or at home.</summary>
    public bool Binds => Force is Force.Border or Force.OnSale or Force.Home;

    // By the test, never by the reason beside it: a reason must not turn law that nobody read into law that decides.
    /// <summary>Whether its answer decides: somebody read the law, or a named person answers for it in each case.</summary>
    public bool IsRead => Test is OpenQuestionAtom || Law.IsRead;

    /// <summary>Whether its answer can be relied on for law asked for the given day.</summary>
    public bool IsReliedOnFor(DateOnly day) => Test is OpenQuestionAtom || Law.IsReliedOnFor(day);

    /// <summary>Nothing stands in the way: it does not apply, or one is excused, or it is met.</summary>
    public Specification<Situation> Clear => clear.Value ??= Exemption is null ? !Scope | Test : !Scope | Exemption | Test;

    /// <summary>Whether it is in force.</summary>
    public bool IsInForce(AsOf asOf) => Enactment.AnyInForce(Enactments, asOf, Law.Read);

    /// <summary>The first day after the one asked for on which it enters or leaves force, as far as known then.</summary>
    public DateOnly? NextChange(AsOf asOf) => Changes(asOf.KnownOn)
        .Where(change => change.Day > asOf.Day).Select(change => (DateOnly?)change.Day).FirstOrDefault();

    /// <summary>Each day on which it enters or leaves force, in order; a period that follows another without a gap changes nothing.</summary>
    internal IEnumerable<(DateOnly Day, bool Starts)> Changes(DateOnly? knownOn) => Enactment.Changes(Enactments, knownOn, Law.Read);

    // A facility's or a lot's fact outside "every" or "some" would be asked of nobody in particular and stay unknown for ever.
    internal static Specification<Situation> Placed(Specification<Situation> condition)
    {
        Check(condition, null);
        return condition;

        static void Check(Specification<Situation> node, Level? inside)
        {
            var (atom, within) = node switch
            {
                DossierAtom leaf => (leaf, inside),
                Quantified each => (null, (Level?)each.OverLevel),
                _ => (null, inside),
            };
            if (atom is { Level: Level.Facility or Level.Lot } and not EvidenceAtom && atom.Level != inside)
            {
                throw new ArgumentException(
                    $"'{atom.Clause.Affirmative.English}' asks about a {atom.Level} and must stand inside Every.{atom.Level} or Some.{atom.Level}.");
            }

            foreach (var part in node.Parts)
            {
                Check(part, within);
            }
        }
    }

    // Joined on first use and forgotten by a copy that changes what it is joined from. Having been joined or not makes no
    // two requirements differ.
    private record struct Joined
    {
        public Specification<Situation>? Value { get; set; }

        public readonly bool Equals(Joined other) => true;

        public override readonly int GetHashCode() => 0;
    }
}
