namespace OkOce.Domain.Metrics;

/// <summary>What published figures count.</summary>
internal static class Units
{
    internal static LocalizedText People { get; } = new("people", "orang");

    internal static LocalizedText Licences { get; } = new("licences", "izin");
}
