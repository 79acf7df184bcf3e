namespace OkOce.Domain.Enterprises;

/// <summary>What is known of an enterprise itself, before anything is asked about export.</summary>
/// <remarks>
/// Whatever nobody stated is <see langword="null"/>, never zero and never empty. There is no place here for an
/// owner's name, identity number or telephone: the work does not need them.
/// </remarks>
public sealed record EnterpriseProfile
{
    /// <summary>The name it goes by. Many share one, so it is no key.</summary>
    /// <exception cref="ArgumentException">The name is empty or only white space.</exception>
    public required string Name
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>What it makes, in the maker's own words and language.</summary>
    public string? Product { get; init; }

    /// <summary>The kind of goods or service the office filed it under.</summary>
    public string? Commodity { get; init; }

    /// <summary>People who work there, zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero.</exception>
    public int? Workforce
    {
        get;
        init
        {
            if (value is { } people)
            {
                ArgumentOutOfRangeException.ThrowIfNegative(people);
            }

            field = value;
        }
    }

    /// <summary>How much it says it can make.</summary>
    public ProductionCapacity? Capacity { get; init; }

    /// <summary>Money put into it.</summary>
    public Rupiah? Investment { get; init; }

    /// <summary>Worth of what it makes; rosters do not say in what time.</summary>
    public Rupiah? ProductionValue { get; init; }

    /// <summary>Worth of the raw materials it uses; rosters do not say in what time.</summary>
    public Rupiah? RawMaterialValue { get; init; }

    /// <summary>Where it works, without telephone numbers.</summary>
    public string? Address { get; init; }

    /// <summary>The kecamatan it lies in.</summary>
    public string? District { get; init; }

    /// <summary>
    /// Whether it makes goods: <see langword="false"/> for a service such as a workshop or a laundry, which stays a
    /// member and is no candidate for export; <see langword="null"/> when neither commodity nor product is known.
    /// </summary>
    /// <remarks>The name is only asked when nothing else is known: a <c>Bengkel Kayu</c> may make furniture.</remarks>
    public bool? MakesGoods =>
        Commodity is not null || Product is not null
            ? !ServiceTrade.IsNamedIn($"{Commodity} {Product}")
            : ServiceTrade.IsNamedIn(Name) ? false : null;

    /// <summary>This profile, with what it leaves unknown filled from an earlier one.</summary>
    /// <remarks>Ignorance never erases: a later list that omits a figure has not withdrawn it.</remarks>
    public EnterpriseProfile Over(EnterpriseProfile earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return this with
        {
            Product = Product ?? earlier.Product,
            Commodity = Commodity ?? earlier.Commodity,
            Workforce = Workforce ?? earlier.Workforce,
            Capacity = Capacity ?? earlier.Capacity,
            Investment = Investment ?? earlier.Investment,
            ProductionValue = ProductionValue ?? earlier.ProductionValue,
            RawMaterialValue = RawMaterialValue ?? earlier.RawMaterialValue,
            Address = Address ?? earlier.Address,
            District = District ?? earlier.District,
        };
    }
}
