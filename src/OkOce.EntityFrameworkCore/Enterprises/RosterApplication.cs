using OkOce.Domain.Enterprises;

namespace OkOce.EntityFrameworkCore.Enterprises;

/// <summary>Applies what a roster changes, within one transaction.</summary>
internal sealed class RosterApplication(OkOceContext context, IReadOnlyList<EnterpriseRow> held, IReadOnlySet<string> aside)
{
    public ImportRecord Apply(RosterNews news, DateTimeOffset now)
    {
        var rows = held.ToDictionary(row => row.Id);
        HashSet<EnterpriseId> told = [];
        var (added, learned, unchanged) = (0, 0, news.Unchanged);
        foreach (var (id, profile, trace) in news.Enterprises)
        {
            if (!told.Add(id))
            {
                throw new ArgumentException($"Two rows of {news.File} tell of the enterprise {id}.", nameof(news));
            }

            if (!rows.TryGetValue(id.Value, out var row))
            {
                context.Add(EnterpriseRow.Of(new(id, profile, trace)));
                added++;
            }
            else if (Learn(row, profile, trace))
            {
                learned++;
            }
            else
            {
                unchanged++;
            }
        }

        var doubtful = news.Quarantined.DistinctBy(q => q.Key).ToList();
        var fresh = doubtful.Where(q => !aside.Contains(q.Key)).ToList();
        ImportRecord record = new()
        {
            File = news.File,
            Sha256 = news.Sha256,
            RecordedAt = now.ToUniversalTime(),
            Added = added,
            Learned = learned,
            Unchanged = unchanged,
            SetAside = fresh.Count,
            SetAsideBefore = doubtful.Count - fresh.Count,
            Remarks = news.Remarks,
        };
        if (!record.ChangedNothing)
        {
            Log(record, fresh);
        }

        return record;
    }

    private static bool Learn(EnterpriseRow row, EnterpriseProfile profile, RosterTrace trace)
    {
        var enterprise = row.ToEnterprise();
        if (enterprise.Trace == trace)
        {
            return false;
        }

        enterprise.Learn(profile, trace);
        row.Take(enterprise);
        return true;
    }

    private void Log(ImportRecord record, IEnumerable<QuarantinedRow> fresh)
    {
        var import = context.Add(ImportRow.Of(record)).Entity;
        context.AddRange(fresh.Select(row => SetAsideRow.Of(row, import)));
    }
}
