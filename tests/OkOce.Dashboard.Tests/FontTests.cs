using SkiaSharp;

namespace OkOce.Dashboard.Tests;

public sealed class FontTests
{
    // The pass without fonts would prove nothing if Skia still found the machine's own.
    [Fact]
    public void Skia_finds_the_fonts_of_the_machine_unless_the_run_is_told_to_do_without()
    {
        const string folder = "/usr/share/fonts";
        var installed = Directory.Exists(folder)
            && Directory.EnumerateFiles(folder, "*.ttf", SearchOption.AllDirectories).Any();
        var without = Environment.GetEnvironmentVariable("OKOCE_NO_FONTS") is "1";
        // Where it finds none, Skia makes one up, without a name and without glyphs.
        SKFontManager.Default.FontFamilies.Any(family => family.Length > 0).Should().Be(installed && !without);
    }
}
