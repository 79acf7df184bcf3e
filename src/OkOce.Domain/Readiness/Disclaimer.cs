namespace OkOce.Domain.Readiness;

/// <summary>What every verdict, page and print says of itself.</summary>
public static class Disclaimer
{
    /// <summary>The sentence.</summary>
    public static LocalizedText Text { get; } = new(
        "This helps mentoring. It is not legal advice, not a certificate, and no promise that goods are accepted.",
        "Ini membantu pendampingan. Ini bukan nasihat hukum, bukan sertifikat, dan bukan janji bahwa barang akan diterima.");
}
