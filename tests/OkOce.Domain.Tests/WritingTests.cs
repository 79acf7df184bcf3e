using System.Globalization;

namespace OkOce.Domain.Tests;

public sealed class WritingTests
{
    [Theory]
    [InlineData("1234.5", "1.234,5", "1,234.5")]
    [InlineData("284164", "284.164", "284,164")]
    [InlineData("999", "999", "999")]
    [InlineData("0", "0", "0")]
    [InlineData("-1234567.25", "-1.234.567,25", "-1,234,567.25")]
    [InlineData("0.0001", "0,0001", "0.0001")]
    public void A_number_is_written_as_its_language_does(string value, string indonesian, string english)
    {
        var number = decimal.Parse(value, CultureInfo.InvariantCulture);
        Writing.In(Language.Indonesian).Number(number).Should().Be(indonesian);
        Writing.In(Language.English).Number(number).Should().Be(english);
    }

    [Theory]
    [InlineData(176_891, 284_164, "62%")]
    [InlineData(6_159, 284_164, "2,2%")]
    [InlineData(994, 10_000, "9,9%")]
    [InlineData(995, 10_000, "10%")]
    [InlineData(5, 5, "100%")]
    [InlineData(9_999, 10_000, ">99%")]
    [InlineData(1, 10_000, "<0,1%")]
    [InlineData(0, 10, "0%")]
    [InlineData(0, 0, "–")]
    [InlineData(3, 2, "150%")]
    public void A_share_never_claims_all_or_nothing_by_rounding(int part, int whole, string written) =>
        Writing.In(Language.Indonesian).Share(part, whole).Should().Be(written);

    [Theory]
    [InlineData(2021, 10, 27, "27 Oktober 2021", "27 Okt 2021", "27 October 2021", "27 Oct 2021")]
    [InlineData(2026, 5, 1, "1 Mei 2026", "1 Mei 2026", "1 May 2026", "1 May 2026")]
    [InlineData(2026, 8, 31, "31 Agustus 2026", "31 Agu 2026", "31 August 2026", "31 Aug 2026")]
    [InlineData(2027, 12, 9, "9 Desember 2027", "9 Des 2027", "9 December 2027", "9 Dec 2027")]
    public void A_day_is_written_as_its_language_does(int year, int month, int day, string indonesian, string shortIndonesian, string english, string shortEnglish)
    {
        DateOnly date = new(year, month, day);
        Writing.In(Language.Indonesian).Day(date).Should().Be(indonesian);
        Writing.In(Language.Indonesian).ShortDay(date).Should().Be(shortIndonesian);
        Writing.In(Language.English).Day(date).Should().Be(english);
        Writing.In(Language.English).ShortDay(date).Should().Be(shortEnglish);
    }
}
