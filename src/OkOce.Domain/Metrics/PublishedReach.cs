using OkOce.Domain.Movement;

namespace OkOce.Domain.Metrics;

/// <summary>The published reach of the seven steps.</summary>
internal static class PublishedReach
{
    internal static StepReach Jakpreneur { get; } = new(StepOrder.Free,
    [
        .. new[] { 284_164, 176_891, 157_498, 148_374, 44_456, 32_883, 6_159 }.Select((people, i) => Reached(ProgrammeStep.All[i], people)),
    ]);

    private static PublishedFigure Reached(ProgrammeStep step, int people) => new()
    {
        Id = $"jakpreneur-{step.Code.ToLowerInvariant()}-2021-10-27",
        Value = people,
        Unit = Units.People,
        Definition = new(
            $"Residents of Jakarta recorded at step {step.Code} ({step.Name.English}) of Jakpreneur so far; only P1 is required, the others may be taken in any order.",
            $"Warga Jakarta yang sejauh ini tercatat pada langkah {step.Code} ({step.Name.Indonesian}) Jakpreneur; hanya P1 yang wajib, langkah lain boleh diambil dalam urutan apa pun."),
        AsOf = new(2021, 10, 27),
        ClaimedBy = Claimants.Agency,
        Source = new("https://megapolitan.kompas.com/read/2021/11/12/16541211/hanya-2-persen-pendaftar-dapat-modal-usaha-jakpreuneur-disebut-program"),
    };
}
