using OkOce.Domain.Evidence;

namespace OkOce.Domain.Portfolios;

/// <summary>How a portfolio is assessed.</summary>
public sealed record PortfolioOptions
{
    /// <summary>How well papers must be known; what is known less well leaves the verdict undetermined.</summary>
    public AssuranceGrade AskedAssurance { get; init; }

    /// <summary>How many processor cores may be used; all of the machine's when not given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive.</exception>
    public int Cores
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = Environment.ProcessorCount;

    /// <summary>Is told how many offers are done, now and then and at the end.</summary>
    public IProgress<PortfolioProgress>? Progress { get; init; }
}
