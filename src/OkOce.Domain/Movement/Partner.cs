namespace OkOce.Domain.Movement;

/// <summary>An organisation that works with the movement (mitra).</summary>
public sealed record Partner
{
    /// <summary>Takes the name in use, the name written out, and the kind.</summary>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    public Partner(string name, string fullName, PartnerKind kind)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(fullName);
        Name = name;
        FullName = fullName;
        Kind = kind;
    }

    /// <summary>The name it is known by.</summary>
    public string Name { get; }

    /// <summary>The name written out, as the source has it.</summary>
    public string FullName { get; }

    /// <summary>What kind of organisation it is.</summary>
    public PartnerKind Kind { get; }

    /// <summary>The name it is known by.</summary>
    public override string ToString() => Name;
}
