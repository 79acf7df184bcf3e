using OkOce.Domain.Dossiers;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.Indonesia.Fishery;

/// <summary>What the size rules of lobster and crabs have in common.</summary>
internal static class CatchSizes
{
    internal static Remedy BuyLarger { get; } = new(
        new("Buy above the size; return small and egg-bearing animals to the water alive.",
            "Beli di atas ukuran; lepaskan yang kecil dan yang bertelur hidup-hidup."),
        Actor.Maker, Days: 1);

    // "Atau": carapace and weight are alternatives, and exactly the figure is too small for both.
    internal static Specification<Situation> Over(decimal centimetres, decimal grams) =>
        LivingFacts.Carapace.MoreThan(centimetres) | LivingFacts.AnimalWeight.MoreThan(grams);
}
