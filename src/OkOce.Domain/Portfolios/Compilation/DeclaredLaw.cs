using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;
using OkOce.Domain.Dossiers;

namespace OkOce.Domain.Portfolios.Compilation;

/// <summary>A requirement made ready for compiling.</summary>
internal sealed class DeclaredLaw
{
    private readonly bool[] dependsOnDestination;

    internal DeclaredLaw(Requirement requirement, Func<Specification<Situation>, LawLeaf> leaves)
    {
        Requirement = requirement;
        Scope = Declared.Of(requirement.Scope, leaves);
        Test = Declared.Of(requirement.Test, leaves);
        Clear = Declared.Of(requirement.Clear, leaves);
        dependsOnDestination = [Clear.DependsOnDestination(false), Clear.DependsOnDestination(true)];
    }

    internal Requirement Requirement { get; }

    internal Declared Scope { get; }

    internal Declared Test { get; }

    internal Declared Clear { get; }

    internal bool DependsOnDestination(bool papersNameMarkets) => dependsOnDestination[papersNameMarkets ? 1 : 0];
}
