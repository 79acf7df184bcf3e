using System.Text;

namespace OkOce.Benchmarks.Quick;

/// <summary>One table for a book: a row for each path, a column for each contestant.</summary>
internal sealed class Table(string title, IReadOnlyList<string> contestants)
{
    private readonly List<string[]> rows = [];
    private readonly List<string> notes = [];

    /// <summary>The figures of a row that only the library has.</summary>
    public static Dictionary<string, string> Ours(string figure) => new() { ["ours"] = figure };

    public void Note(string note) => notes.Add(note);

    /// <summary>Adds a path, with what was measured for each of its targets, in their order.</summary>
    public void Add(string path, IReadOnlyDictionary<string, string> figures, params IReadOnlyList<double> measured)
    {
        var targets = Targets.Of.GetValueOrDefault(path) ?? [];
        var judged = measured.Count == targets.Length && targets.Length > 0;
        rows.Add(
        [
            path,
            .. contestants.Select(name => figures.GetValueOrDefault(name, "–")),
            judged ? string.Join("; ", targets.Zip(measured, (target, figure) => $"{Target.Text(figure)} {target.Of}")) : "–",
            targets.Length == 0 ? "none" : string.Join("; ", targets.AsEnumerable()),
            targets.Length == 0 ? "–" : !judged ? "not measured" : targets.Zip(measured, (target, figure) => target.IsMetBy(figure)).All(met => met) ? "met" : "NOT met",
        ]);
    }

    public override string ToString()
    {
        string[] head = ["Path", .. contestants, "measured", "target", ""];
        var widths = head.Select((_, column) => rows.Append(head).Max(row => row[column].Length)).ToArray();
        var text = new StringBuilder().Append("## ").Append(title).Append("\n\n");
        foreach (var note in notes)
        {
            text.Append(note).Append("\n\n");
        }

        foreach (var row in rows.Prepend([.. widths.Select(width => new string('-', width))]).Prepend(head))
        {
            text.Append("| ").AppendJoin(" | ", row.Select((cell, column) => cell.PadRight(widths[column]))).Append(" |\n");
        }

        return text.ToString();
    }
}
