using OkOce.Benchmarks.Contestants;
using OkOce.Domain.Dossiers;

namespace OkOce.Benchmarks.Answers;

/// <summary>Holds contestants to one answer: nothing is timed before all of them say the same.</summary>
internal static class Agreement
{
    /// <summary>A hash over verdicts and sets, the same whichever contestant made them.</summary>
    public static ulong Hash(Contestant contestant, IReadOnlyList<Dossier> dossiers, DateOnly day)
    {
        var answers = contestant.Cells.Select(cell => new Answer(cell.Words)).ToArray();
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var dossier in dossiers)
        {
            contestant.AnswerAll(dossier, day, answers);
            foreach (var answer in answers)
            {
                hash = answer.MixedInto(hash);
            }
        }

        return hash;
    }

    /// <summary>The first difference between two contestants, in words; none when they agree, each by one call and by one for all.</summary>
    public static string? FirstDifference(Contestant one, Contestant other, IReadOnlyList<Dossier> dossiers, DateOnly day)
    {
        var together = one.Cells.Select(cell => (One: new Answer(cell.Words), Other: new Answer(cell.Words))).ToArray();
        var (ofOne, ofOther) = (together.Select(pair => pair.One).ToArray(), together.Select(pair => pair.Other).ToArray());
        for (var number = 0; number < dossiers.Count; number++)
        {
            one.AnswerAll(dossiers[number], day, ofOne);
            other.AnswerAll(dossiers[number], day, ofOther);
            for (var cell = 0; cell < together.Length; cell++)
            {
                var place = one.Cells[cell];
                if (Difference(place, ofOne[cell], ofOther[cell]) is { } difference)
                {
                    return $"dossier {number}, {place.Destination.Code}, {day:yyyy-MM-dd}: {one.Name} says {difference.One}, {other.Name} says {difference.Other}";
                }

                one.Answer(dossiers[number], cell, day, ofOne[cell]);
                if (Difference(place, ofOne[cell], ofOther[cell]) is { } alone)
                {
                    return $"dossier {number}, {place.Destination.Code}, {day:yyyy-MM-dd}: {one.Name} says {alone.One} alone and {alone.Other} for all at once";
                }
            }
        }

        return null;
    }

    private static (string One, string Other)? Difference(Cell cell, Answer one, Answer other)
    {
        if (one.Verdict != other.Verdict)
        {
            return ($"{one.Verdict}", $"{other.Verdict}");
        }

        for (var place = 0; place < cell.Requirements.Length; place++)
        {
            if (one.ValueAt(place) is var mine && other.ValueAt(place) is var theirs && mine != theirs)
            {
                return ($"{cell.Requirements[place].Id} is {mine}", $"it is {theirs}");
            }
        }

        return null;
    }
}
