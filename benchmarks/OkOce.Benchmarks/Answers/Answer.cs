using OkOce.Domain.Readiness;

namespace OkOce.Benchmarks.Answers;

/// <summary>What a contestant says of one dossier at one destination on one day: the verdict, and a set of requirements for each value.</summary>
/// <remarks>Made once and cleared for each use, so that no contestant is charged for its memory.</remarks>
/// <param name="words">How many words of 64 requirements a set has.</param>
internal sealed class Answer(int words)
{
    private readonly ulong[] sets = new ulong[4 * words];

    public int Words => words;

    public Verdict Verdict { get; set; }

    public ReadOnlySpan<ulong> Due => Set(Code.Due);

    public ReadOnlySpan<ulong> Unknown => Set(Code.Lacking);

    public ReadOnlySpan<ulong> NotMet => Set(Code.False);

    public void Clear() => Array.Clear(sets);

    /// <summary>Keeps what the requirement at a place of the destination's list says.</summary>
    public void Note(int place, Code code)
    {
        if (code != Code.Outside)
        {
            sets[(code.Value * words) + (place >> 6)] |= 1UL << place;
        }
    }

    public ReadOnlySpan<ulong> Set(Code code) => sets.AsSpan(code.Value * words, words);

    /// <summary>Takes over a set that another way of answering made.</summary>
    public void Keep(Code code, ReadOnlySpan<ulong> set) => set.CopyTo(sets.AsSpan(code.Value * words, words));

    /// <summary>Takes over everything.</summary>
    public void Keep(Answer other)
    {
        other.sets.CopyTo(sets, 0);
        Verdict = other.Verdict;
    }

    /// <summary>Whether any requirement of the given ones applies.</summary>
    public bool AnyApplies(ReadOnlySpan<ulong> among)
    {
        for (var word = 0; word < words; word++)
        {
            if (((sets[word] | sets[words + word] | sets[(2 * words) + word] | sets[(3 * words) + word]) & among[word]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many requirements apply.</summary>
    public int Applying()
    {
        var count = 0;
        foreach (var set in sets)
        {
            count += System.Numerics.BitOperations.PopCount(set);
        }

        return count;
    }
}
