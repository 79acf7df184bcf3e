using System.Diagnostics.CodeAnalysis;

namespace OkOce.Domain.Dossiers;

/// <summary>A market, with the part of it where one sells when that is known.</summary>
/// <remarks>A destination stacks jurisdictions: the Indonesian home side, the market, and the part of the market.</remarks>
public sealed record Destination
{
    private Destination(Market market, string? subdivision)
    {
        Market = market;
        Subdivision = subdivision;
        Code = subdivision is null ? market.Code : market == Market.EuropeanUnion ? subdivision : $"{market.Code}-{subdivision}";
        Law = subdivision is not null && Dossiers.Subdivision.Find(market.Code, subdivision)?.Law is { } other ? other : new(market.Code);
    }

    /// <summary>The market.</summary>
    public Market Market { get; }

    /// <summary>The member state (<c>DE</c>) or state (<c>CA</c> of <c>US-CA</c>); <see langword="null"/> when not known.</summary>
    public string? Subdivision { get; }

    /// <summary>The code used in files: <c>US</c>, <c>US-CA</c>, <c>EU</c>; a member state by its own code, <c>DE</c>.</summary>
    public string Code { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Name => Subdivision is null ? Market.Name
        : Market == Market.EuropeanUnion && Country.NameOf(Subdivision) is { } state
            ? new($"{state.English} (EU)", $"{state.Indonesian} (UE)")
        : Dossiers.Subdivision.Find(Market.Code, Subdivision) is { Name: var part }
            ? new($"{part.English} ({Market.Code})", $"{part.Indonesian} ({Market.Code})")
        : LocalizedText.Same(Code);

    /// <summary>The jurisdictions whose law stacks there, the home side first.</summary>
    /// <remarks>A part of the market stands under the market's law and its own, unless it follows another's: Northern Ireland follows the Union's.</remarks>
    public IReadOnlyList<Jurisdiction> Jurisdictions => Subdivision is null
        ? [Jurisdiction.Indonesia, Law]
        : [Jurisdiction.Indonesia, Law, new(Code)];

    /// <summary>Whose law the market's own side is: the market's, or that of another which the part follows.</summary>
    internal Jurisdiction Law { get; }

    /// <summary>A market, with the part of it where one sells when that is known.</summary>
    /// <exception cref="ArgumentException">The subdivision is not two or three capital letters, or no part of a market whose parts are known by name.</exception>
    public static Destination Of(Market market, string? subdivision = null) =>
        subdivision is not null && !IsPart(market, subdivision)
            ? throw new ArgumentException($"'{subdivision}' is not a part of {market.Name.English}.", nameof(subdivision))
            : new(market, subdivision);

    /// <summary>Reads <c>US</c>, <c>US-CA</c>, <c>EU</c> or the code of a country; a member state stands for the Union there.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Destination? destination)
    {
        destination = null;
        var parts = (code ?? "").Split('-');
        if (parts.Length == 1 && Country.IsMemberState(parts[0]))
        {
            destination = new(Market.EuropeanUnion, parts[0]);
        }
        else if (Market.TryParse(parts[0], out var market) && parts.Length <= 2
            && (parts.Length == 1 || IsPart(market, parts[1])))
        {
            destination = new(market, parts.Length == 2 ? parts[1] : null);
        }

        return destination is not null;
    }

    // The Union's parts are its member states; of most other markets only the form is known.
    private static bool IsPart(Market market, string code) =>
        market == Market.EuropeanUnion ? Country.IsMemberState(code)
        : Dossiers.Subdivision.Of(market.Code) is { } parts ? parts.Any(part => part.Code == code)
        : code.Length is 2 or 3 && code.All(char.IsAsciiLetterUpper);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
