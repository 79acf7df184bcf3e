using System.Collections.Concurrent;

namespace OkOce.Domain.Evidence;

/// <summary>A kind of certificate, registration, licence or declaration that a rule may ask for, declared once.</summary>
public sealed record EvidenceKind
{
    private static readonly ConcurrentDictionary<string, int> Numbers = new(StringComparer.Ordinal);
    private static int Made;

    /// <summary>Lower-case words joined by hyphens, such as <c>fda-food-facility-registration</c>; stable.</summary>
    public required string Id
    {
        get;
        init => (field, Number) = (value, Numbers.GetOrAdd(value, static _ => Interlocked.Increment(ref Made)));
    }

    // Papers are looked for by their kind more often than anything else is: numbers are told apart faster than words.
    internal int Number { get; private init; }

    /// <summary>What makers and officers call it.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Who issues it.</summary>
    public required LocalizedText Issuer { get; init; }

    /// <summary>What one such paper covers: the business, one facility, one product, one lot, one consignment.</summary>
    public required Level Covers { get; init; }

    /// <summary>In whose name the law wants it.</summary>
    public HolderRole Holder { get; init; } = HolderRole.Maker;

    /// <summary>Who obtains it.</summary>
    public Actor Obtainer { get; init; } = Actor.Maker;

    /// <summary>The question whether it is held.</summary>
    public Question Question => new(
        Id,
        new($"Do you hold this, and until when is it valid: {Name.English}? (issued by {Issuer.English})",
            $"Apakah ini sudah dimiliki, dan berlaku sampai kapan: {Name.Indonesian}? (diterbitkan oleh {Issuer.Indonesian})"),
        Covers,
        Obtainer);
}
