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

    /// <summary>The code.</summary>
    public override string ToString() => Code ?? "";
}
