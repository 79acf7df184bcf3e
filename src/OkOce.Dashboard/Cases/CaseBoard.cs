using OkOce.Dashboard.Keeping;
using OkOce.Domain.Metrics;
using OkOce.Domain.Readiness;

namespace OkOce.Dashboard.Cases;

/// <summary>The cases that the pages show, assessed once a day.</summary>
internal sealed class CaseBoard(KeptCases kept, Assessor assessor, TimeProvider clock)
{
    private readonly Lock turn = new();
    private (DateOnly Day, Task<IReadOnlyList<AssessedCase>> Cases)? board;

    /// <summary>Who assesses.</summary>
    public Assessor Assessor => assessor;

    /// <summary>Today.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>Every case, assessed.</summary>
    public Task<IReadOnlyList<AssessedCase>> AllAsync()
    {
        var today = Today;
        lock (turn)
        {
            // A reading that failed is not kept: the next visitor tries again.
            if (board is not { } known || known.Day != today || known.Cases.IsFaulted)
            {
                board = (today, AssessAsync(today));
            }

            return board.Value.Cases;
        }
    }

    /// <summary>Cases that really were; what is made up never enters a count.</summary>
    public async Task<IReadOnlyList<AssessedCase>> RealAsync() => [.. (await AllAsync()).Where(one => !one.Case.IsSynthetic)];

    /// <summary>The case with the given id, if it is kept.</summary>
    public async Task<AssessedCase?> FindAsync(string id) => (await AllAsync()).FirstOrDefault(one => one.Case.Id == id);

    private async Task<IReadOnlyList<AssessedCase>> AssessAsync(DateOnly today) =>
        [.. (await kept.AllAsync()).Select(file => AssessedCase.Of(assessor, file, today))];
}
