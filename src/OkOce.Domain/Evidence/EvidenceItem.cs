namespace OkOce.Domain.Evidence;

/// <summary>What is known of one paper: held, or said not to be held.</summary>
/// <remarks>A kind of which nothing is recorded is unknown; it is never taken for missing.</remarks>
public sealed record EvidenceItem
{
    private readonly HolderRole? holder;

    /// <summary>The kind of paper.</summary>
    public required EvidenceKind Kind { get; init; }

    /// <summary>Whether it is held; <see langword="false"/> when it was said that it is not.</summary>
    public required bool Held { get; init; }

    /// <summary>In whose name it stands; where nobody said, the name in which the law wants it.</summary>
    public HolderRole Holder
    {
        get => holder ?? Kind.Holder;
        init => holder = value;
    }

    /// <summary>Whether the holder lets the maker rely on it; asked only of a <see cref="HolderRole.Partner"/>'s paper.</summary>
    public bool? HolderAgrees { get; init; }

    /// <summary>What it covers.</summary>
    public EvidenceScope Scope { get; init; } = EvidenceScope.NotStated;

    /// <summary>The number printed on it.</summary>
    public string? Number { get; init; }

    /// <summary>The issuer printed on it.</summary>
    public string? Issuer { get; init; }

    /// <summary>The day of issue or filing.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>The last day of validity printed on it, which is still good.</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>The day of the laboratory result that it rests on.</summary>
    public DateOnly? ResultOn { get; init; }

    /// <summary>The first day on which it no longer holds because its issuer suspended or withdrew it.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>How well it is known.</summary>
    public Assurance Assurance { get; init; } = new(AssuranceGrade.Stated, null);
}
