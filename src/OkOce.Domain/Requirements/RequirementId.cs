namespace OkOce.Domain.Requirements;

/// <summary>A stable id such as <c>US-FDA-FOOD-FACILITY</c>: jurisdiction, agency, subject.</summary>
public readonly record struct RequirementId
{
    /// <summary>Checks and keeps the id.</summary>
    /// <exception cref="ArgumentException">It is not upper-case letters and digits joined by hyphens.</exception>
    public RequirementId(string value)
    {
        if (value.Length is < 4 or > 60 || value[0] == '-' || value[^1] == '-'
            || !value.Contains('-', StringComparison.Ordinal)
            || value.Any(c => !(char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '-')))
        {
            throw new ArgumentException($"'{value}' is not a requirement id. Expected the form US-FDA-FOOD-FACILITY.", nameof(value));
        }

        Value = value;
    }

    /// <summary>The id itself.</summary>
    public string Value { get; }

    /// <summary>The id itself.</summary>
    public override string ToString() => Value ?? "";
}
