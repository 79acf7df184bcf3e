using OkOce.Domain.CaseFiles;
using OkOce.Domain.Metrics;
using OkOce.Domain.Readiness;

namespace OkOce.Dashboard.Cases;

/// <summary>The cases that the pages show, assessed once a day.</summary>
/// <param name="read">Reads the cases, as they are kept.</param>
/// <param name="assessor">Who assesses.</param>
/// <param name="clock">Tells the day for cases that have none of their own.</param>
internal sealed class CaseBoard(Func<IReadOnlyList<CaseFile>> read, Assessor assessor, TimeProvider clock)
{
    private readonly Lock turn = new();
    private (DateOnly Day, IReadOnlyList<AssessedCase> Cases)? kept;

    /// <summary>Who assesses.</summary>
    public Assessor Assessor => assessor;

    /// <summary>Today.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>Every case, assessed.</summary>
    public IReadOnlyList<AssessedCase> All()
    {
        var today = Today;
        lock (turn)
        {
            if (kept?.Day != today)
            {
                kept = (today, [.. read().Select(file => AssessedCase.Of(assessor, file, today))]);
            }

            return kept.Value.Cases;
        }
    }

    /// <summary>Cases that really were; what is made up never enters a count.</summary>
    public IReadOnlyList<AssessedCase> Real() => [.. All().Where(one => !one.Case.IsSynthetic)];

    /// <summary>The case with the given id, if it is kept.</summary>
    public AssessedCase? Find(string id) => All().FirstOrDefault(one => one.Case.Id == id);
}
