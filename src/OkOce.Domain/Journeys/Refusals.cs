namespace OkOce.Domain.Journeys;

/// <summary>Every reason for which a journey refuses a step.</summary>
public static class Refusals
{
    /// <summary>A journey has one registration, its first event.</summary>
    public static Refusal RegisteredOnce { get; } = new(
        "registered-once",
        new("This enterprise is already registered in the programme.", "Usaha ini sudah terdaftar dalam program."),
        new("Record the next step instead.", "Catat langkah berikutnya."));

    /// <summary>In 7 PAS no step is passed over.</summary>
    public static Refusal StepsInOrder { get; } = new(
        "steps-in-order",
        new("On that day the programme took its steps in order, and an earlier step is still open.",
            "Pada hari itu langkah program harus berurutan, dan masih ada langkah sebelumnya yang belum dijalani."),
        new("Record the earlier steps first, each with its day.", "Catat dulu langkah sebelumnya, masing-masing dengan harinya."));

    /// <summary>Whoever finishes accompaniment was accompanied.</summary>
    public static Refusal AccompanimentFirst { get; } = new(
        "accompaniment-first",
        new("Only an enterprise that was accompanied (P3) can graduate.", "Hanya usaha yang pernah didampingi (P3) yang dapat lulus pendampingan."),
        new("Record the accompaniment first.", "Catat dulu pendampingannya."));

    /// <summary>A graduated journey is over.</summary>
    public static Refusal Graduated { get; } = new(
        "graduated",
        new("This journey is over: the enterprise has graduated.", "Perjalanan ini sudah selesai: usaha sudah lulus pendampingan."),
        new("Register the enterprise anew to record further steps.", "Daftarkan lagi usaha ini untuk mencatat langkah lanjutan."));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Refusal> All { get; } = [RegisteredOnce, StepsInOrder, AccompanimentFirst, Graduated];

    /// <summary>The refusal with that id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Refusal Find(string id) =>
        All.FirstOrDefault(r => r.Id == id) ?? throw new ArgumentException($"There is no refusal '{id}'.", nameof(id));
}
