using OkOce.Benchmarks.Books;
using OkOce.Benchmarks.Contestants;
using OkOce.Domain.Dossiers;

namespace OkOce.Benchmarks.Quick;

/// <summary>The rows of single dossiers: the compiled law against all peers.</summary>
internal static class VerdictRace
{
    /// <summary>One verdict, of dossiers in order while they are warm, else of each far from the one before.</summary>
    public static void OneVerdict(Table table, string path, EngineContestant engine, Contestant[] peers, Dossier[] dossiers, TimeSpan warmUp)
    {
        var places = Enumerable.Range(0, dossiers.Length).ToArray();
        var isCold = path == Targets.OneVerdictCold;
        if (isCold)
        {
            new Random(20_261_124).Shuffle(places);
        }

        var cells = engine.Cells.Count;
        var figures = Race.Run(
            [
                .. peers.Prepend(engine).Select(one => (one.Name, Each(one.Explain))),
                ("values", Each(engine.Judge)),
            ],
            warmUp);
        var (ours, rules) = (figures["ours"], figures["RulesEngine"]);
        table.Add(path, Texts(figures), isCold ? [] : [ours.Against(rules)]);
        if (!isCold)
        {
            table.Add(Targets.OneVerdictMask, Table.Ours($"{figures["values"]}"), figures["values"].Bytes);
        }

        Func<int, int> Each(Func<Dossier, int, DateOnly, int> verdict)
        {
            var turn = 0;
            return times =>
            {
                var sum = 0;
                for (var index = 0; index < times; index++)
                {
                    turn = turn + 1 == places.Length * cells ? 0 : turn + 1;
                    sum += verdict(dossiers[places[turn % places.Length]], turn % cells, Book.Day);
                }

                return sum;
            };
        }
    }

    /// <summary>The verdicts of all markets in one call.</summary>
    public static void AllMarkets(Table table, EngineContestant engine, Contestant[] peers, Dossier[] dossiers)
    {
        var figures = Race.Run(
            [
                .. peers.Prepend(engine).Select(one => (one.Name, Each(one.ExplainAll))),
                ("values", Each(engine.JudgeAll)),
            ],
            TimeSpan.FromSeconds(0.7));
        var values = figures["values"];
        var texts = Texts(figures);
        table.Add(Targets.AllMarkets, new Dictionary<string, string>(texts) { ["ours"] = $"{values}" },
            values.Against(figures["RulesEngine"]), values.Against(figures["if/else"]));
        table.Add(Targets.AllMarketsReasons, Table.Ours(texts["ours"]));

        Func<int, int> Each(Func<Dossier, DateOnly, int> verdicts)
        {
            var turn = 0;
            return times =>
            {
                var sum = 0;
                for (var index = 0; index < times; index++)
                {
                    turn = turn + 1 == dossiers.Length ? 0 : turn + 1;
                    sum += verdicts(dossiers[turn], Book.Day);
                }

                return sum;
            };
        }
    }

    private static Dictionary<string, string> Texts(IReadOnlyDictionary<string, Figure> figures) =>
        figures.ToDictionary(figure => figure.Key, figure => figure.Value.ToString());
}
