using OkOce.Domain.Readiness;

namespace OkOce.Benchmarks.Answers;

/// <summary>What a contestant says of one dossier at one destination on one day: the verdict, and a set of requirements for each value.</summary>
/// <remarks>Made once and cleared for each use, so that no contestant is charged for its memory.</remarks>
/// <param name="words">How many words of 64 requirements a set has.</param>
internal sealed class Answer(int words)
{
    private static readonly Code[] Told = [Code.Due, Code.Lacking, Code.False];

    private readonly int words = words;
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

    /// <summary>Takes a requirement out of one set and puts it into another.</summary>
    public void Move(int place, Code from, Code to)
    {
        sets[(from.Value * words) + (place >> 6)] &= ~(1UL << place);
        Note(place, to);
    }

    public ReadOnlySpan<ulong> Set(Code code) => sets.AsSpan(code.Value * words, words);

    /// <summary>Takes over a set that another way of answering made.</summary>
    public void Keep(Code code, ReadOnlySpan<ulong> set) => set.CopyTo(sets.AsSpan(code.Value * words, words));

    /// <summary>Takes over the sets of an answer with as many words or more, of which those beyond are empty.</summary>
    public void KeepFirst(Answer other)
    {
        for (var set = 0; set < 4; set++)
        {
            other.sets.AsSpan(set * other.words, words).CopyTo(sets.AsSpan(set * words, words));
        }
    }

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

    /// <summary>What of a requirement is told apart: not met, due, unknown, or nothing of these.</summary>
    public Code ValueAt(int place)
    {
        foreach (var code in Told)
        {
            if ((Set(code)[place >> 6] & (1UL << place)) != 0)
            {
                return code;
            }
        }

        return Code.True;
    }

    /// <summary>A hash with the verdict and the three sets mixed in.</summary>
    public ulong MixedInto(ulong hash)
    {
        const ulong Prime = 1_099_511_628_211;
        hash = (hash ^ (ulong)Verdict) * Prime;
        foreach (var word in sets.AsSpan(words))
        {
            hash = (hash ^ word) * Prime;
            hash ^= hash >> 29;
        }

        return hash;
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
