namespace OkOce.Domain.Dossiers;

/// <summary>Who makes law: <c>ID</c>, <c>EU</c>, <c>DE</c>, <c>US</c>, <c>US-CA</c>.</summary>
/// <param name="Code">Its code.</param>
public readonly record struct Jurisdiction(string Code)
{
    /// <summary>Indonesia: what binds at home, before departure.</summary>
    public static Jurisdiction Indonesia => new("ID");

    /// <summary>The European Union.</summary>
    public static Jurisdiction EuropeanUnion => new("EU");

    /// <summary>The United States, federal law.</summary>
    public static Jurisdiction UnitedStates => new("US");

    /// <summary>Canada.</summary>
    public static Jurisdiction Canada => new("CA");

    /// <summary>United Kingdom.</summary>
    public static Jurisdiction UnitedKingdom => new("GB");

    /// <summary>Japan.</summary>
    public static Jurisdiction Japan => new("JP");

    /// <summary>China.</summary>
    public static Jurisdiction China => new("CN");

    /// <summary>Singapore.</summary>
    public static Jurisdiction Singapore => new("SG");

    /// <summary>Malaysia.</summary>
    public static Jurisdiction Malaysia => new("MY");

    /// <summary>Saudi Arabia.</summary>
    public static Jurisdiction SaudiArabia => new("SA");

    /// <summary>United Arab Emirates.</summary>
    public static Jurisdiction UnitedArabEmirates => new("AE");

    /// <summary>South Korea.</summary>
    public static Jurisdiction SouthKorea => new("KR");

    /// <summary>Australia.</summary>
    public static Jurisdiction Australia => new("AU");

    /// <summary>The code.</summary>
    public override string ToString() => Code ?? "";
}
