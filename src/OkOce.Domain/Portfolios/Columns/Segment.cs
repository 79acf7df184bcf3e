using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Portfolios.Compilation;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Portfolios.Columns;

/// <summary>The offers of one sector and one block of goods, as columns of the leaves that their law asks.</summary>
internal sealed class Segment(int sector, Block block, bool papersNameMarkets)
{
    private readonly Dictionary<Slot, Column> columns = [];
    private readonly Dictionary<string, HsCode> codes = [];
    private readonly List<int> members = [];
    private readonly Plane live = new();
    private readonly Plane consignments = new();

    // What any book asked so far: going back to an earlier one reads nothing anew.
    private Slot[] slots = [];
    private bool hasUncoded;

    internal int Sector => sector;

    /// <summary>The goods, under the book in use.</summary>
    internal Block Block { get; private set; } = block;

    internal bool PapersNameMarkets => papersNameMarkets;

    /// <summary>The rows of each province, as runs in order.</summary>
    internal List<Run> Runs { get; } = [];

    internal int Rows => members.Count;

    internal int Blocks => (Rows + Planes.Size - 1) / Planes.Size;

    internal long Bytes => columns.Values.Sum(column => column.Bytes)
        + (8L * (live.Words.Length + consignments.Words.Length)) + (4L * members.Capacity) + (12L * Runs.Capacity);

    internal int MemberAt(int row) => members[row];

    /// <summary>The first run that reaches beyond the rows before the given one.</summary>
    internal int RunAt(int row)
    {
        var (low, high) = (0, Runs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Runs[middle].End <= row ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Takes a book's law for these goods: what of it is not kept yet is read from the members' dossiers.</summary>
    internal void Adopt(Law law, IReadOnlyList<Member> all)
    {
        Block = Rows == 0 ? Block : law.BlockOf(codes.Values, hasUncoded);
        var asked = law.Always.For(sector, Block, papersNameMarkets).Circuit.Literals.Select(literal => literal.Slot).Distinct();
        Slot[] lacking = [.. asked.Where(slot => !slots.Contains(slot))];
        slots = [.. slots, .. lacking];
        for (var row = 0; row < Rows && lacking.Length > 0; row++)
        {
            if (live[row])
            {
                Read(law, all[members[row]].Dossier, row, lacking);
            }
        }
    }

    /// <summary>Adds a member as the last row.</summary>
    internal int Add(Law law, int member, int province, Dossier dossier)
    {
        var row = Rows;
        members.Add(member);
        live.Reserve(Rows);
        consignments.Reserve(Rows);
        foreach (var column in columns.Values)
        {
            column.Reserve(Rows);
        }

        if (Runs is [.., var last] && last.Province == province)
        {
            Runs[^1] = last with { End = Rows };
        }
        else
        {
            Runs.Add(new(province, row, Rows));
        }

        Set(law, row, dossier);
        return row;
    }

    /// <summary>Reads a row's dossier anew.</summary>
    internal void Set(Law law, int row, Dossier dossier)
    {
        hasUncoded |= dossier.Hs is null;
        if (dossier.Hs is { } code)
        {
            codes.TryAdd(code.Digits, code);
        }

        live[row] = true;
        consignments[row] = dossier.IsConsignment;
        Read(law, dossier, row, slots);
    }

    /// <summary>Takes a row out; its place stays empty.</summary>
    internal void Remove(int row) => live[row] = false;

    /// <summary>The column of a leaf; none while the leaf is unknown in every row.</summary>
    internal Column? ColumnOf(Slot slot) => columns.GetValueOrDefault(slot);

    internal Vector512<ulong> Live(int block) => Vector512.LoadUnsafe(ref live.Words[block * Planes.Words]);

    internal Vector512<ulong> Consignments(int block) => Vector512.LoadUnsafe(ref consignments.Words[block * Planes.Words]);

    internal Vector512<ulong> ConsignmentsOf(ReadOnlySpan<int> rows) => consignments.Pick(rows);

    /// <summary>The rows of members on which any of a program's leaves changes after the one day and not after the other.</summary>
    internal List<int> Changing(Program program, ushort after, ushort through)
    {
        Column[] dated = [.. program.Circuit.Literals.Select(literal => ColumnOf(literal.Slot)).OfType<Column>().Where(column => column.Changes).Distinct()];
        List<int> rows = [];
        for (var block = 0; block < Blocks && dated.Length > 0; block++)
        {
            var changing = Vector512<ulong>.Zero;
            foreach (var column in dated)
            {
                changing |= column.Changing(block, after, through);
            }

            Planes.AddRows(changing & Live(block), block * Planes.Size, rows);
        }

        return rows;
    }

    private void Read(Law law, Dossier dossier, int row, Slot[] some)
    {
        List<(ushort From, byte Code)> steps = [];
        foreach (var slot in some)
        {
            var situation = new Situation(dossier, slot.Destination ?? law.Destinations[0], Rulebook.CoverageBegins)
            {
                AskedAssurance = slot.IsAsked ? law.Asked : default,
            };
            FindSteps(slot, situation, steps);
            var column = columns.GetValueOrDefault(slot);
            if (column is null && (steps.Count > 1 || steps[0].Code != (slot.LacksNow is true ? Code.Lacking : Code.Due)))
            {
                columns.Add(slot, column = new(slot));
                column.Reserve(Rows);
            }

            column?.Set(row, CollectionsMarshal.AsSpan(steps));
        }
    }

    // The codes of a leaf through time, each with the first day for which it stands.
    private static void FindSteps(Slot slot, Situation situation, List<(ushort From, byte Code)> steps)
    {
        steps.Clear();
        steps.Add((0, slot.CodeIn(situation)));
        while (Leaves.NextChange(slot.Leaf, situation) is { } day && DayNumber.Of(day) < DayNumber.Never)
        {
            situation = situation with { On = day };
            var code = slot.CodeIn(situation);
            if (code != steps[^1].Code)
            {
                steps.Add((DayNumber.Of(day), code));
            }
        }
    }

    /// <summary>Rows of one province, the last one out.</summary>
    internal readonly record struct Run(int Province, int Start, int End);
}
