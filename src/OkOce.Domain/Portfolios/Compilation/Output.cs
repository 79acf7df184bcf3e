using OkOce.Domain.Requirements;

namespace OkOce.Domain.Portfolios.Compilation;

/// <summary>One requirement in a circuit: the nodes that say what it comes to, and what it weighs on the day.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Index">Its number in the rulebook.</param>
/// <param name="Clear">Nothing of it stands in the way.</param>
/// <param name="AskedClear">The same, with papers known less well than asked taken as unknown.</param>
/// <param name="Scope">It applies.</param>
/// <param name="Test">What it asks is so.</param>
internal sealed record Output(Requirement Requirement, int Index, int Clear, int AskedClear, int Scope, int Test)
{
    /// <summary>It binds and its law was read: not to meet it decides the verdict.</summary>
    internal required bool Decides { get; init; }

    /// <summary>It binds.</summary>
    internal bool Binds => Requirement.Binds;

    /// <summary>It binds, and its law is unread or read too long ago: while it may apply, the verdict stays open.</summary>
    internal required bool IsDoubtful { get; init; }
}
