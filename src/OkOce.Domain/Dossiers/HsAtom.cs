using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>The product falls under the given HS codes; unknown when its code is not known to enough digits.</summary>
public sealed class HsAtom : DossierAtom
{
    /// <summary>The question that is asked when the code is lacking; it is the code's name in case files.</summary>
    public static Question HsQuestion { get; } = new(
        "hs",
        new("What is the product's HS code, to six digits?", "Berapa kode HS produk ini, sampai enam angka?"),
        Level.Product,
        Actor.Mentor);

    internal HsAtom(HsSet codes) => Codes = codes;

    /// <summary>The codes.</summary>
    public HsSet Codes { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Question> Questions => field ??= [HsQuestion];

    /// <inheritdoc/>
    public override Level Level => Level.Product;

    private protected override object Declared => Codes;

    private protected override Clause Say() => new(
        new($"the product falls under HS {Codes.In(Language.English)}", $"produk termasuk kode HS {Codes.In(Language.Indonesian)}"),
        new($"the product does not fall under HS {Codes.In(Language.English)}", $"produk tidak termasuk kode HS {Codes.In(Language.Indonesian)}"));

    /// <inheritdoc/>
    public override Truth Evaluate(Situation subject) =>
        subject.Dossier.Hs is { } code ? Codes.Contains(code) : Truth.Unknown;
}
