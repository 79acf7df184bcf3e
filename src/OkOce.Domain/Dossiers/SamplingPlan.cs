using OkOce.Domain.Products;

namespace OkOce.Domain.Dossiers;

/// <summary>How many samples of a lot are tested, and how far they may go: the plan with n, c, m and M of food law.</summary>
public sealed record SamplingPlan
{
    /// <summary>Declares a plan.</summary>
    /// <param name="samples">How many samples are tested (n).</param>
    /// <param name="between">How many of them may lie above the middle figure (c).</param>
    /// <param name="middle">The figure that the other samples must not go above (m).</param>
    /// <param name="most">The figure that no sample may go above (M).</param>
    /// <param name="meanWithinMiddle">Whether the mean of the samples must not go above the middle figure either.</param>
    /// <exception cref="ArgumentException">There is no sample, more samples may lie between than there are, or the figures are bounds or in the wrong order.</exception>
    public SamplingPlan(int samples, int between, Amount middle, Amount most, bool meanWithinMiddle = false)
    {
        if (samples < 1 || between < 0 || between > samples)
        {
            throw new ArgumentException($"{between} of {samples} samples is no plan.", nameof(samples));
        }

        if (!middle.IsExact || middle.IsAtMost(most) != true)
        {
            throw new ArgumentException($"{middle} and {most} are not two figures in order.", nameof(middle));
        }

        (Samples, Between, Middle, Most, MeanWithinMiddle) = (samples, between, middle, most, meanWithinMiddle);
    }

    /// <summary>How many samples are tested (n).</summary>
    public int Samples { get; }

    /// <summary>How many of them may lie above the middle figure (c).</summary>
    public int Between { get; }

    /// <summary>The figure that the other samples must not go above (m).</summary>
    public Amount Middle { get; }

    /// <summary>The figure that no sample may go above (M).</summary>
    public Amount Most { get; }

    /// <summary>Whether the mean of the samples must not go above the middle figure either.</summary>
    public bool MeanWithinMiddle { get; }
}
