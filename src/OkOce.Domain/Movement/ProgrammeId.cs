namespace OkOce.Domain.Movement;

/// <summary>The stable name by which a programme is stored, such as <c>go-nasional</c>.</summary>
public sealed record ProgrammeId
{
    /// <summary>Takes lower-case letters and digits, parted by single hyphens.</summary>
    /// <exception cref="ArgumentException">The text has another shape.</exception>
    public ProgrammeId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        if (!value.Split('-').All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))))
        {
            throw new ArgumentException($"'{value}' is not a programme id: expected lower-case letters and digits parted by single hyphens, as go-nasional.", nameof(value));
        }

        Value = value;
    }

    /// <summary>The name itself.</summary>
    public string Value { get; }

    /// <summary>The name itself.</summary>
    public override string ToString() => Value;
}
