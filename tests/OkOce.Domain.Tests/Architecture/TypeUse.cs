namespace OkOce.Domain.Tests.Architecture;

/// <summary>One type naming another; both by namespace and name, a nested type by its outermost.</summary>
internal readonly record struct TypeUse(string From, string To)
{
    public override string ToString() => $"{From} uses {To}";
}
