using OkOce.Domain.Dossiers;

namespace OkOce.Domain.Portfolios.Compilation;

/// <summary>The law of one day for one sector and one block of goods, at every destination: a circuit with its outputs.</summary>
/// <param name="Circuit">The conditions.</param>
/// <param name="Outputs">The requirements that may concern these goods; one that stacks at several destinations alike stands once.</param>
/// <param name="Markets">For each destination, which of the outputs stack there.</param>
internal sealed record Program(Circuit Circuit, Output[] Outputs, Program.MarketLaw[] Markets)
{
    /// <summary>How many outputs stand first at every destination alike: the home side, mostly.</summary>
    internal int Common { get; } = CommonOf(Markets);

    // Made on first use: columns read no single dossier.
    internal DossierReader Reader => field ??= new(Circuit);

    private static int CommonOf(MarketLaw[] markets)
    {
        var common = 0;
        while (markets.All(market => common < market.Outputs.Length && market.Outputs[common] == markets[0].Outputs[common]))
        {
            common++;
        }

        return common;
    }

    /// <summary>What stacks at one destination.</summary>
    /// <param name="Destination">The destination.</param>
    /// <param name="Outputs">Numbers of the outputs, the home side first.</param>
    /// <param name="IsCovered">Whether the day, the home side and the market were surveyed at all.</param>
    /// <param name="IsComplete">Whether all that stacks there was surveyed completely.</param>
    internal sealed record MarketLaw(Destination Destination, int[] Outputs, bool IsCovered, bool IsComplete);
}
