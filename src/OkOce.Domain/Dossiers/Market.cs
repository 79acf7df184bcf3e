using System.Diagnostics.CodeAnalysis;

namespace OkOce.Domain.Dossiers;

/// <summary>Where one sells: a customs territory with law of its own.</summary>
/// <param name="Code">ISO 3166-1 alpha-2, or <c>EU</c>.</param>
/// <param name="Name">What it is called.</param>
public sealed record Market(string Code, LocalizedText Name)
{
    /// <summary>The European Union.</summary>
    public static Market EuropeanUnion { get; } = new("EU", new("European Union", "Uni Eropa"));

    /// <summary>The United States.</summary>
    public static Market UnitedStates { get; } = new("US", new("United States", "Amerika Serikat"));

    /// <summary>Markets are equal when their code is, whatever they are called.</summary>
    public bool Equals(Market? other) => other?.Code == Code;

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>The market with the given code, as far as this package names it.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Market? market)
    {
        market = code switch
        {
            "EU" => EuropeanUnion,
            "US" => UnitedStates,
            not null when !Country.IsMemberState(code) && Country.NameOf(code) is { } name => new(code, name),
            _ => null,
        };
        return market is not null;
    }

    // Asked of each paper of each offer: most codes are told from parts of this market by how they begin.
    internal bool HasPart(string code) => Code == EuropeanUnion.Code
        ? Country.IsMemberState(code)
        : code.Length > Code.Length && code.StartsWith(Code, StringComparison.Ordinal) && code[Code.Length] == '-'
            && Destination.TryParse(code, out var part) && part.Market == this;

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
