using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>The goods go to the given part of the market; unknown while only the market is known.</summary>
public sealed class SubdivisionAtom : DossierAtom
{
    /// <summary>The question that is asked when the part of the market is lacking.</summary>
    public static Question SubdivisionQuestion { get; } = new(
        "subdivision",
        new("To which state or member state of the market do the goods go?", "Ke negara bagian atau negara anggota mana barang dikirim?"),
        Level.Importer,
        Actor.Importer);

    internal SubdivisionAtom(IReadOnlyList<string> codes)
    {
        if (codes.Count == 0)
        {
            throw new ArgumentException("A part of the market among none would be met by nothing.", nameof(codes));
        }

        Codes = ValueList<string>.Of(codes);
    }

    /// <summary>The parts that are meant.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Question> Questions => field ??= [SubdivisionQuestion];

    /// <inheritdoc/>
    public override Level Level => Level.Importer;

    private protected override object Declared => Codes;

    private protected override Clause Say() => new(
        new($"the goods go to {Codes.Or(Language.English)}", $"barang dikirim ke {Codes.Or(Language.Indonesian)}"),
        new($"the goods do not go to {Codes.Or(Language.English)}", $"barang tidak dikirim ke {Codes.Or(Language.Indonesian)}"));

    /// <inheritdoc/>
    public override Truth Evaluate(Situation subject) =>
        subject.Destination.Subdivision is { } part ? Truth.Of(Codes.Holds(part)) : Truth.Unknown;
}
