namespace OkOce.Domain.Tests.TrialLaw;

/// <summary>Says which shape of law a class of tests tries, and on which requirements.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class ShapeAttribute(string name, params string[] ids) : Attribute
{
    internal string Name => name;

    internal IReadOnlyList<string> Ids => ids;
}
