using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.EuropeanUnion;

/// <summary>Goods that several topics of the Union's law name alike.</summary>
internal static class EuropeanGoods
{
    /// <summary>Chapters in which food stands.</summary>
    internal static Specification<Situation> FoodChapters { get; } = Goods.FallUnder("02-05", "07-13", "15-23");

    /// <summary>Food for people, supplements among it.</summary>
    internal static Specification<Situation> Food { get; } = FoodChapters & ProductFacts.Use.Is("human-food", "supplement");

    /// <summary>Food from plants to which the pesticide maxima apply.</summary>
    internal static HsSet Plants { get; } = HsSet.Of("07", "08", "09", "12", "18", "170290", "2008");

    /// <summary>Nutmeg, whole or ground; mace (0908.21, 0908.22) is not listed with it.</summary>
    internal static Specification<Situation> Nutmeg { get; } = Goods.FallUnder("090811", "090812") & ProductFacts.Use.Is("human-food");

    /// <summary>Fish and seafood, and what is made of them alone. Delegated Regulation (EU) 2022/2292, art. 18.</summary>
    internal static Specification<Situation> Fishery { get; } = ProductFacts.Use.Is("human-food")
        & (Goods.FallUnder("0301-0309", "1504", "1604", "1605")
            // These headings hold other food too; with plant ingredients it would be composite food.
            | (Goods.FallUnder("1516", "1517", "1603", "2106") & ProductFacts.AnimalIngredients.Has("fish") & EuropeanFoodFacts.PlantIngredient.No));
}
