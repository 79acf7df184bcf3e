using System.Globalization;
using OkOce.Dashboard.Import.Rows;
using OkOce.Domain.Enterprises;

namespace OkOce.Dashboard.Import;

/// <summary>Finds, for each row of a reading, the enterprise it was read from before, if there is one.</summary>
/// <remarks>docs/decisions/0004-roster-identity.md has the rules and why they are so.</remarks>
internal sealed class RosterComparison(RosterReading reading, RosterHoldings held)
{
    private readonly List<PlannedEnterprise> added = [];
    private readonly List<PlannedEnterprise> updated = [];
    private readonly List<RosterRow> unchanged = [];
    private readonly List<QuarantinedRow> doubtful = [];
    private readonly HashSet<EnterpriseId> taken = [.. held.Rows.Select(r => r.Id)];

    public ImportPlan Plan()
    {
        var editions = held.Rows
            .GroupBy(r => r.Trace.Roster)
            .Where(IsEditionOfThis)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .ToList();
        var roster = editions.Count > 0 ? editions[0].Key : NewRoster();
        var (rows, left) = MatchWhole(editions.SelectMany(g => g));
        MatchByElimination(rows, left, roster);
        return new ImportPlan
        {
            Reading = reading,
            New = [.. added.OrderBy(p => p.Row.Number)],
            Updated = [.. updated.OrderBy(p => p.Row.Number)],
            Unchanged = [.. unchanged.OrderBy(r => r.Number)],
            Quarantined = [.. SetAside(isKnown: false)],
            AlreadyQuarantined = [.. SetAside(isKnown: true)],
            NoLongerListed = [.. left.Select(h => h.Id)],
        };
    }

    // More than half of the shorter list: an office may add rows, leave rows out or change every figure.
    private bool IsEditionOfThis(IEnumerable<HeldRow> roster)
    {
        var theirs = roster.ToList();
        var keys = theirs.Select(h => h.Trace.Row).ToHashSet();
        var whole = reading.Accepted.Where(r => keys.Contains(r.Key.Row)).Select(r => r.Key.Row).ToHashSet();
        var kin = theirs
            .Where(h => h.Trace.IsKinTelling && !whole.Contains(h.Trace.Row))
            .GroupBy(h => h.Trace.Kin)
            .ToDictionary(g => g.Key, g => g.Count());
        var changed = reading.Accepted
            .Where(r => r.Key.IsKinTelling && !whole.Contains(r.Key.Row))
            .GroupBy(r => r.Key.Kin)
            .Sum(g => Math.Min(g.Count(), kin.GetValueOrDefault(g.Key)));
        return (whole.Count + changed) * 2 > Math.Min(theirs.Count, reading.Accepted.Count);
    }

    private (List<RosterRow> Rows, List<HeldRow> Held) MatchWhole(IEnumerable<HeldRow> candidates)
    {
        var byRow = candidates.GroupBy(h => h.Trace.Row).ToDictionary(g => g.Key, g => new Queue<HeldRow>(g));
        List<RosterRow> rest = [];
        foreach (var row in reading.Accepted)
        {
            if (!byRow.TryGetValue(row.Key.Row, out var same) || !same.TryDequeue(out var before))
            {
                rest.Add(row);
            }
            else if (row.Scale == before.Trace.Scale || row.Scale is MoneyScale.Unknown)
            {
                unchanged.Add(row);
            }
            else if (before.Trace.Scale is MoneyScale.Unknown)
            {
                Update(before, row);
            }
            else
            {
                doubtful.Add(row.ToQuarantine(reading.File, new RowDoubt(
                    row.Number,
                    "",
                    new($"the same figures as before, now in {row.Scale}", $"angka yang sama seperti sebelumnya, sekarang dalam {Name(row.Scale)}"),
                    new($"figures in {before.Trace.Scale} as before, or other figures", $"angka dalam {Name(before.Trace.Scale)} seperti sebelumnya, atau angka lain"))));
            }
        }

        return (rest, byRow.Values.SelectMany(q => q).ToList());
    }

    // What is left of a roster on both sides under one name and product is one changed row, if it is one on each side.
    private void MatchByElimination(List<RosterRow> rows, List<HeldRow> left, Guid roster)
    {
        var elsewhere = held.Rows.Where(h => h.Trace.IsKinTelling).Select(h => h.Trace.Kin).ToHashSet();
        var before = left.ToLookup(h => h.Trace.Kin);
        foreach (var group in rows.GroupBy(r => r.Key.Kin))
        {
            var theirs = before[group.Key].ToList();
            foreach (var row in group)
            {
                if (theirs.Count == 0)
                {
                    Add(row, roster, isNamesake: elsewhere.Contains(group.Key));
                }
                else if (theirs.Count == 1 && group.Count() == 1)
                {
                    Update(theirs[0], row);
                    left.Remove(theirs[0]);
                }
                else
                {
                    doubtful.Add(row.ToQuarantine(reading.File, Unclear(row, group.Count(), theirs.Count)));
                }
            }
        }
    }

    private void Add(RosterRow row, Guid roster, bool isNamesake)
    {
        var id = NewId(roster, row);
        List<RowDoubt> remarks = [.. row.Remarks];
        if (isNamesake)
        {
            remarks.Add(new RowDoubt(
                row.Number,
                "",
                new("a name and product that another enterprise has too", "nama dan produk yang juga dimiliki usaha lain"),
                new("to be counted as an enterprise of its own; a person may see that it is the same", "dihitung sebagai usaha tersendiri; seseorang dapat memeriksa apakah sama")));
        }

        added.Add(new PlannedEnterprise(id, row, Trace(row, roster), remarks));
    }

    private void Update(HeldRow before, RosterRow row) =>
        updated.Add(new PlannedEnterprise(before.Id, row, Trace(row, before.Trace.Roster), row.Remarks));

    private static RosterTrace Trace(RosterRow row, Guid roster) =>
        new(roster, row.Key.Row, row.Key.Kin, row.Key.IsKinTelling, row.Scale);

    private static RowDoubt Unclear(RosterRow row, int here, int before) => new(
        row.Number,
        "",
        new($"one of {here} changed rows with this name and product, where {before} stood before",
            $"salah satu dari {here} baris berubah dengan nama dan produk ini, yang sebelumnya {before}"),
        new("a person to say which enterprise it is, or a product that tells them apart",
            "seseorang yang menyebut usaha mana ini, atau nama produk yang membedakannya"));

    private IEnumerable<QuarantinedRow> SetAside(bool isKnown) => reading.Quarantined
        .Concat(doubtful)
        .Where(q => held.Quarantined.Contains(q.Key) == isKnown)
        .OrderBy(q => q.Row);

    private Guid NewRoster() => Identify([.. reading.Accepted.Select(r => r.Key.Row)]);

    // Told by content, so the same import always gives the same identities. One may be taken: an enterprise whose
    // row has changed since, while a new one now stands as it stood.
    private EnterpriseId NewId(Guid roster, RosterRow row)
    {
        for (var attempt = 0; ; attempt++)
        {
            var id = new EnterpriseId(Identify([roster.ToString("N"), row.Key.Row, attempt.ToString(CultureInfo.InvariantCulture)]));
            if (taken.Add(id))
            {
                return id;
            }
        }
    }

    private static Guid Identify(string[] parts) => Guid.ParseExact(RowKey.Digest(parts), "N");

    private static string Name(MoneyScale? scale) => scale switch
    {
        MoneyScale.Whole => "rupiah penuh",
        MoneyScale.Thousands => "ribuan",
        MoneyScale.Millions => "jutaan",
        _ => "skala yang tidak disebut",
    };
}
