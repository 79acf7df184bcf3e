using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication.Forms;

/// <summary>How one kind of atom stands in a rule file: a record that one member tells from every other.</summary>
internal abstract class AtomForm
{
    // Whoever adds a kind of atom adds its form here; a test asks for it. What has the members of another and one more stands before it.
    internal static IReadOnlyList<AtomForm> All { get; } =
    [
        new YesNoForm(), new ChoiceForm(), new MemberForm(), new DayForm(), new FigureSumForm(), new LotTotalForm(), new AmountForm(),
        new LimitPerShareForm(), new LimitForm(), new LimitByForm(), new FigureLimitsForm(), new SamplingForm(), new NotTestedForm(), new PaperForm(), new HsForm(),
        new MarketForm(), new SubdivisionForm(), new OpenQuestionForm(),
    ];

    /// <summary>The kind of atom.</summary>
    internal abstract Type Atom { get; }

    /// <summary>The member that tells this form.</summary>
    internal abstract string Key { get; }

    /// <summary>Whether the record is of this form.</summary>
    internal virtual bool IsMeant(JsonNode record) => record.Find(Key) is not null;

    /// <summary>Every member that may stand in the record.</summary>
    internal abstract IReadOnlyList<string> Members { get; }

    /// <summary>Writes the members of the record.</summary>
    internal abstract void Write(Utf8JsonWriter json, DossierAtom atom);

    /// <summary>Reads the record, of which the members are known to be allowed.</summary>
    /// <exception cref="CaseFileException">Something in it is not as expected.</exception>
    internal abstract Specification<Situation> Read(JsonNode record, FactCatalogue catalogue);
}
