using OkOce.Dashboard.Charts;

namespace OkOce.Dashboard.Tests.Charts;

public sealed class LetteringTests
{
    [Theory]
    [InlineData("Batas kadmium yang lebih rendah untuk bubuk kakao yang dijual kepada konsumen akhir", 220)]
    [InlineData("Kopi", 40)]
    [InlineData("Pneumonoultramicroscopicsilicovolcanoconiosis-pneumonoultramicroscopicsilicovolcanoconiosis", 150)]
    [InlineData("a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w", 60)]
    public void Wrapped_lines_fit(string text, float width)
    {
        var lines = Lettering.Wrap(text, 14, bold: false, width);
        lines.Should().HaveCountLessThanOrEqualTo(3).And.OnlyContain(l => Lettering.Width(l, 14, false) <= width);
    }

    [Fact]
    public void What_fits_is_whole_and_what_does_not_says_so()
    {
        Lettering.Wrap("Sertifikat kesehatan pala", 14, false, 120).Should().Equal("Sertifikat", "kesehatan pala");
        string.Join(' ', Lettering.Wrap("satu dua tiga empat lima enam tujuh", 14, false, 60)).Should().EndWith("…");
    }

    [Fact]
    public void Bold_letters_are_the_shipped_bold_ones_and_wider() =>
        Lettering.Width("Perajin", 14, bold: true).Should().BeGreaterThan(Lettering.Width("Perajin", 14, bold: false));
}
