namespace OkOce.Dashboard.Charts;

/// <summary>The colours themselves, as hex.</summary>
/// <remarks>
/// Okabe and Ito's idea, tuned: any two differ by CIE76 20 or more to readers with normal, red-blind, green-blind and
/// blue-blind sight; each stands at 3:1 or more against white, and takes white or ink letters at 4.5:1 or more. Tests hold all three.
/// </remarks>
internal static class Palette
{
    public const string Ink = "#16202A";
    public const string Muted = "#55606B";
    public const string Hairline = "#D9DEE3";
    public const string Track = "#EEF1F4";
    public const string White = "#FFFFFF";

    public static string Of(Hue hue) => hue switch
    {
        Hue.Blue => "#204486",
        Hue.Sky => "#3898DD",
        Hue.Green => "#0A7B53",
        Hue.Orange => "#CF7014",
        Hue.Plum => "#7A577E",
        Hue.Red => "#AB2519",
        Hue.Grey => "#899398",
        _ => throw new ArgumentOutOfRangeException(nameof(hue), hue, "Not a colour of the palette."),
    };

    /// <summary>The colour of letters laid on a colour.</summary>
    public static string LettersOn(Hue hue) => hue is Hue.Sky or Hue.Orange or Hue.Grey ? Ink : White;
}
