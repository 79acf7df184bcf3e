using OkOce.Domain;

namespace OkOce.EntityFrameworkCore;

/// <summary>A store could not be opened or written: where, what was found there, what was expected. Nothing was changed.</summary>
public sealed class StoreRefusedException : IOException
{
    /// <summary>Refuses a place.</summary>
    /// <param name="place">The file or directory.</param>
    /// <param name="found">What is there.</param>
    /// <param name="expected">What was expected, or what to do.</param>
    /// <param name="inner">What the database said, if it said anything.</param>
    public StoreRefusedException(string place, LocalizedText found, LocalizedText expected, Exception? inner = null)
        : base($"{place}: found {found}; expected {expected}.", inner)
    {
        Place = place;
        Found = found;
        Expected = expected;
    }

    /// <summary>The file or directory.</summary>
    public string Place { get; }

    /// <summary>What is there, in both languages.</summary>
    public LocalizedText Found { get; }

    /// <summary>What was expected or what to do, in both languages.</summary>
    public LocalizedText Expected { get; }
}
