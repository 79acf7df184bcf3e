using OkOce.Domain.Evidence;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>A paper of a kind is held, covers the offer, stands in the right name and is good on the day.</summary>
/// <remarks>Nothing recorded is unknown. A paper said not to be held is missing, but one issued per shipment can only be missing once there is a shipment.</remarks>
public sealed class EvidenceAtom : DossierAtom
{
    internal EvidenceAtom(EvidenceKind kind, Validity validity)
    {
        Kind = kind;
        Validity = validity;
    }

    /// <summary>The kind of paper.</summary>
    public EvidenceKind Kind { get; }

    /// <summary>How its days are counted.</summary>
    public Validity Validity { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Question> Questions => field ??= [Kind.Question];

    /// <summary>Asks for the exporter of record where only that decides whose paper counts, and else for the paper.</summary>
    public override IReadOnlyList<Question> QuestionsIn(Situation situation) =>
        situation.Dossier.Evidence.Any(item =>
            item.Kind.Number == Kind.Number && Concerns(item, situation) && EvidenceReading.RestsOnTheExporter(item, Kind, situation))
            ? [OfferFacts.ExporterOfRecord.Question]
            : Questions;

    internal override bool LacksNow(in Situation situation)
    {
        if (IsAskedAtShipment is { } late)
        {
            return !late;
        }

        var papers = situation.Dossier.Evidence;
        for (var index = 0; index < papers.Count; index++)
        {
            var item = papers[index];
            if (item.Kind.Number == Kind.Number && Concerns(item, situation) && EvidenceReading.RestsOnTheExporter(item, Kind, situation))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override Level Level => Kind.Covers;

    private protected override object Declared => (Kind.Id, Validity);

    private protected override Clause Say() => new(
        new($"a valid {Kind.Name.English} is held", $"{Kind.Name.Indonesian} yang berlaku sudah dimiliki"),
        new($"no valid {Kind.Name.English} is held", $"{Kind.Name.Indonesian} yang berlaku belum dimiliki"));

    /// <inheritdoc/>
    public override Truth Evaluate(Situation subject)
    {
        var papers = subject.Dossier.Evidence;
        Truth? value = null;
        for (var index = 0; index < papers.Count; index++)
        {
            if (papers[index].Kind.Number == Kind.Number)
            {
                value = Together(value, Says(papers[index], subject));
            }
        }

        return Read(value, subject);
    }

    /// <summary>What a dossier with one paper of the kind, and no other, comes to.</summary>
    internal Truth Read(EvidenceItem only, in Situation situation) => Read(Says(only, situation), situation);

    private Truth? Says(EvidenceItem item, in Situation situation) =>
        Concerns(item, situation) ? EvidenceReading.Says(item, this, situation) : null;

    private static Truth? Together(Truth? one, Truth? other) => one is { } left && other is { } right ? left | right : one ?? other;

    private Truth Read(Truth? said, in Situation situation)
    {
        var mayStillCome = Validity.IsPerShipment && !situation.Dossier.IsConsignment;
        return said is { } value && !(mayStillCome && value.IsFalse) ? value : Truth.Unknown;
    }

    // Where only the exporter of record is lacking, that is asked, and it is known before the shipment.
    private protected override bool? WhetherAskedAtShipment() =>
        Kind.Question.IsAnsweredAtShipment && Kind.Holder is HolderRole.Exporter or HolderRole.Maker ? null : Kind.Question.IsAnsweredAtShipment;

    // What is issued for a shipment cannot be missing before there is one.
    internal override bool CanStillFail(Situation situation) => situation.Dossier.IsConsignment || !Validity.IsPerShipment;

    /// <inheritdoc/>
    public override FailureKind FailureIn(Situation situation) =>
        Held(situation).Select(item => EvidenceReading.Of(item, this, situation).Failure).FirstOrDefault(kind => kind is not null)
            ?? FailureKind.Missing;

    /// <inheritdoc/>
    public override DateOnly? NextChange(Situation situation)
    {
        var papers = situation.Dossier.Evidence;
        DateOnly? first = null;
        for (var index = 0; index < papers.Count; index++)
        {
            var item = papers[index];
            if (item.Held && item.Kind.Number == Kind.Number && Concerns(item, situation))
            {
                first = Earlier(first, EvidenceReading.NextChange(item, this, situation.On));
            }
        }

        return first;
    }

    /// <summary>The best assurance among the papers that meet the condition; none when no paper does.</summary>
    public AssuranceGrade? AssuranceIn(Situation situation) =>
        Held(situation).Where(item => EvidenceReading.Of(item, this, situation).Value.IsTrue)
            .Select(item => (AssuranceGrade?)item.Assurance.Grade).Max();

    private static DateOnly? Earlier(DateOnly? left, DateOnly? right) => left < right || right is null ? left : right;

    private IEnumerable<EvidenceItem> Held(Situation situation) =>
        situation.Dossier.Evidence.Where(item => item.Held && item.Kind.Number == Kind.Number && Concerns(item, situation));

    // A paper that names facilities speaks only of those; a facility's missing paper says nothing of another facility.
    private static bool Concerns(EvidenceItem item, in Situation situation) =>
        situation.Facility is not { } facility || item.Scope.Facilities is not { } named || named.Holds(facility.Id);
}
