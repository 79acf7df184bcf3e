using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.UnitedStates.Food;

/// <summary>The kinds of food that the scopes of several topics name.</summary>
internal static class Foods
{
    private static readonly string[] Edible = ["02-05", "07-13", "15-23", "2501", "3301-3302"];

    /// <summary>Food for people or animals.</summary>
    internal static Specification<Situation> All { get; } =
        Goods.FallUnder(Edible) & ProductFacts.Use.Is("human-food", "supplement", "animal-feed");

    /// <summary>Goods eaten by people.</summary>
    internal static Specification<Situation> Eaten { get; } = ProductFacts.Use.Is("human-food", "supplement");

    /// <summary>Food for people.</summary>
    internal static Specification<Situation> Human { get; } = Goods.FallUnder(Edible) & Eaten;

    /// <summary>Fish, shellfish and what is made of them under headings of their own.</summary>
    internal static Specification<Situation> Seafood { get; } = Goods.FallUnder("0301-0309", "1504", "1603-1605");

    /// <summary>Mixed foods that fish gives its name or main taste.</summary>
    internal static Specification<Situation> MixedSeafood { get; } = Goods.FallUnder("1902", "1905", "2103-2106")
        & ProductFacts.AnimalIngredients.Has("fish") & UnitedStatesFoodFacts.FishIsCharacterising.Yes;

    /// <summary>Shrimp, fresh to prepared, under codes of their own.</summary>
    internal static Specification<Situation> PlainShrimp { get; } =
        Goods.FallUnder("030616-030617", "030635-030636", "030695", "160521", "160529");

    /// <summary>Shrimp and products that contain it.</summary>
    internal static Specification<Situation> Shrimp { get; } = PlainShrimp
        | (Goods.FallUnder("0309", "1602-1605", "1902", "1905", "2103-2106") & UnitedStatesFoodFacts.ContainsShrimp.Yes);

    /// <summary>Spices.</summary>
    internal static Specification<Situation> Spices { get; } = Goods.FallUnder("0904-0910");
}
