using System.Globalization;
using OkOce.Dashboard.Charts;

namespace OkOce.Dashboard.Tests.Charts;

public sealed class PaletteTests
{
    // How linear RGB reaches eyes that lack a kind of cone: Machado, Oliveira and Fernandes 2009, severity 1.
    private static readonly Dictionary<string, double[][]> Eyes = new()
    {
        ["all cones"] = [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
        ["no red cones"] = [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
        ["no green cones"] = [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
        ["no blue cones"] = [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
    };

    public static TheoryData<string> Sights => [.. Eyes.Keys];

    [Theory]
    [MemberData(nameof(Sights))]
    public void No_two_colours_look_alike(string eyes)
    {
        var seen = Enum.GetValues<Hue>().Select(h => Lab([.. Eyes[eyes].Select(row => Math.Clamp(row.Zip(Linear(Palette.Of(h)), (a, b) => a * b).Sum(), 0, 1))])).ToList();
        var distances = from i in Enumerable.Range(0, seen.Count) from j in Enumerable.Range(0, i) select Distance(seen[i], seen[j]);
        distances.Should().HaveCount(21).And.OnlyContain(d => d >= 20);
    }

    [Fact]
    public void Colours_stand_out_from_paper_and_letters_from_colours()
    {
        foreach (var hue in Enum.GetValues<Hue>())
        {
            Contrast(Palette.Of(hue), Palette.White).Should().BeGreaterThanOrEqualTo(3, $"{hue} is drawn on white");
            Contrast(Palette.Of(hue), Palette.LettersOn(hue)).Should().BeGreaterThanOrEqualTo(4.5, $"letters are laid on {hue}");
        }

        Contrast(Palette.Muted, Palette.White).Should().BeGreaterThanOrEqualTo(4.5);
    }

    [Theory]
    [InlineData("#16202a", "#f6f4ef")]
    [InlineData("#55606b", "#f6f4ef")]
    [InlineData("#0b5e86", "#f6f4ef")]
    [InlineData("#ffffff", "#0b4f5c")]
    public void The_pages_letters_can_be_read(string letters, string ground)
    {
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Styles", "okoce.css")).Should().ContainAll(letters == "#ffffff" ? "#ffffff" : letters, ground);
        Contrast(letters, ground).Should().BeGreaterThanOrEqualTo(4.5);
    }

    private static double Contrast(string a, string b)
    {
        var (first, second) = (Luminance(a), Luminance(b));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(string hex) => Linear(hex) is [var r, var g, var b] ? 0.2126 * r + 0.7152 * g + 0.0722 * b : double.NaN;

    private static double[] Linear(string hex) =>
        [.. Enumerable.Range(0, 3).Select(i => int.Parse(hex.AsSpan(1 + 2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4))];

    private static double[] Lab(double[] rgb)
    {
        var x = Curve((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
        var y = Curve(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
        var z = Curve((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
        return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
    }

    private static double Curve(double t) => t > 0.008856 ? Math.Cbrt(t) : 7.787 * t + 16.0 / 116;

    private static double Distance(double[] a, double[] b) => Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
}
