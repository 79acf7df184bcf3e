using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>The goods go to one of the given markets. Always known: a dossier is only ever assessed for a destination.</summary>
/// <remarks>A part that follows another market's law goes with that market: Northern Ireland with the Union.</remarks>
public sealed class MarketAtom : DossierAtom
{
    internal MarketAtom(IReadOnlyList<string> codes)
    {
        if (codes.Count == 0)
        {
            throw new ArgumentException("A destination among no markets would be met by nothing.", nameof(codes));
        }

        Markets = ValueList<Market>.Of(
        [
            .. codes.Select(code => Market.TryParse(code, out var market)
                ? market
                : throw new ArgumentException($"'{code}' is not a market. Expected EU, or the code of a country outside the Union.", nameof(codes))),
        ]);
    }

    /// <summary>The markets that are meant.</summary>
    public IReadOnlyList<Market> Markets { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Question> Questions => [];

    /// <inheritdoc/>
    public override Level Level => Level.Offer;

    private protected override object Declared => Markets;

    private protected override Clause Say()
    {
        var (english, indonesian) = (
            Markets.Select(market => market.Name.English).Or(Language.English),
            Markets.Select(market => market.Name.Indonesian).Or(Language.Indonesian));
        return new(
            new($"the market of destination is {english}", $"pasar tujuan adalah {indonesian}"),
            new($"the market of destination is not {english}", $"pasar tujuan bukan {indonesian}"));
    }

    /// <inheritdoc/>
    public override Truth Evaluate(Situation subject) => Truth.Of(Means(subject.Destination));

    internal bool Means(Destination destination)
    {
        for (var at = 0; at < Markets.Count; at++)
        {
            if (Markets[at].Code == destination.Law.Code)
            {
                return true;
            }
        }

        return false;
    }

}
