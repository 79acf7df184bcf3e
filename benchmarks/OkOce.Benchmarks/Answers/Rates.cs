using System.Globalization;
using OkOce.Benchmarks.Contestants;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Readiness;

namespace OkOce.Benchmarks.Answers;

/// <summary>How demanding the race was: what an average verdict holds.</summary>
internal sealed record Rates(double Papers, double Applying, double NotMet, double Due, double Unknown, double Ready, IReadOnlyDictionary<Verdict, double> Verdicts)
{
    public static Rates Of(Contestant contestant, IReadOnlyList<Dossier> dossiers, DateOnly day)
    {
        var (verdicts, applying, notMet, due, unknown) = (new Dictionary<Verdict, double>(), 0, 0, 0, 0);
        var each = 1.0 / (dossiers.Count * contestant.Cells.Count);
        foreach (var dossier in dossiers)
        {
            for (var cell = 0; cell < contestant.Cells.Count; cell++)
            {
                var answer = new Answer(contestant.Cells[cell].Words);
                contestant.Answer(dossier, cell, day, answer);
                verdicts[answer.Verdict] = verdicts.GetValueOrDefault(answer.Verdict) + each;
                applying += answer.Applying();
                notMet += Count(answer.NotMet);
                due += Count(answer.Due);
                unknown += Count(answer.Unknown);
            }
        }

        return new(
            dossiers.Average(dossier => dossier.Evidence.Count(paper => paper.Held)),
            applying * each, notMet * each, due * each, unknown * each,
            verdicts.GetValueOrDefault(Verdict.NoKnownObstacle) + verdicts.GetValueOrDefault(Verdict.ReadyToShip),
            verdicts);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Papers:0.0} papers held by each; of each verdict {Applying:0.0} requirements apply, {NotMet:0.0} are not met, {Due:0.0} due, {Unknown:0.0} unknown; {Ready:0.0 %} are good")
        + $" ({string.Join(", ", Verdicts.OrderBy(pair => pair.Key).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value:0.0 %}")))})";

    private static int Count(ReadOnlySpan<ulong> set)
    {
        var count = 0;
        foreach (var word in set)
        {
            count += System.Numerics.BitOperations.PopCount(word);
        }

        return count;
    }
}
