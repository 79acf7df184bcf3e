using OkOce.Domain.Readiness;

namespace OkOce.Dashboard.Cases;

/// <summary>The style of a badge; its word says the same, so no meaning hangs on colour.</summary>
internal static class Badge
{
    internal static string Of(Verdict verdict) => verdict switch
    {
        Verdict.NotReady => "bad",
        Verdict.NoKnownObstacle or Verdict.ReadyToShip => "good",
        _ => "open",
    };

    internal static string Of(Outcome outcome) => outcome switch
    {
        Outcome.NotMet => "bad",
        Outcome.Met or Outcome.Exempt => "good",
        _ => "open",
    };
}
