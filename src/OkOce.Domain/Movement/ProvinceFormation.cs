namespace OkOce.Domain.Movement;

/// <summary>How a province came into being after 2018.</summary>
public sealed record ProvinceFormation
{
    /// <summary>The law that forms it, such as UU 14/2022.</summary>
    public required string Law { get; init; }

    /// <summary>The day the president signed the law.</summary>
    public required DateOnly SignedOn { get; init; }

    /// <summary>The page that tells the law and its day.</summary>
    public required Uri LawSource { get; init; }

    /// <summary>The day the minister inaugurated the province and swore in its acting governor.</summary>
    public required DateOnly InauguratedOn { get; init; }

    /// <summary>The page that tells the inauguration and its day.</summary>
    public required Uri InaugurationSource { get; init; }

    /// <summary>The ISO 3166-2 code of the province it was split from.</summary>
    public required string SplitFrom { get; init; }
}
