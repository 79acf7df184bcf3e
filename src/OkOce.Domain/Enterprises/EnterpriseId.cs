namespace OkOce.Domain.Enterprises;

/// <summary>Names one enterprise for as long as it is known, whatever its name or its figures become.</summary>
/// <remarks>An enterprise's own name cannot do this: many share one. The default value names nobody.</remarks>
/// <param name="Value">The identifier as it is stored.</param>
public readonly record struct EnterpriseId(Guid Value)
{
    /// <summary>The identifier in its hyphenated form.</summary>
    public override string ToString() => Value.ToString("D");
}
