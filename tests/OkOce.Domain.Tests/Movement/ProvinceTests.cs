using OkOce.Domain.Movement;

namespace OkOce.Domain.Tests.Movement;

public class ProvinceTests
{
    [Theory]
    [InlineData("2018-09-13", 34)]
    [InlineData("2022-11-10", 34)]
    [InlineData("2022-11-11", 37)]
    [InlineData("2022-12-08", 37)]
    [InlineData("2022-12-09", 38)]
    [InlineData("2022-12-31", 38)]
    public void The_country_has_as_many_provinces_as_were_inaugurated_by_that_day(string day, int count) =>
        Provinces.On(DateOnly.Parse(day, null)).Should().HaveCount(count);

    [Theory]
    [InlineData("ID-PS", "Papua Selatan", "UU 14/2022", "2022-07-25", "2022-11-11", "ID-PA")]
    [InlineData("ID-PT", "Papua Tengah", "UU 15/2022", "2022-07-25", "2022-11-11", "ID-PA")]
    [InlineData("ID-PE", "Papua Pegunungan", "UU 16/2022", "2022-07-25", "2022-11-11", "ID-PA")]
    [InlineData("ID-PD", "Papua Barat Daya", "UU 29/2022", "2022-12-08", "2022-12-09", "ID-PB")]
    public void A_new_province_exists_from_its_inauguration_and_keeps_the_day_of_its_law(
        string iso, string name, string law, string signedOn, string inaugurated, string splitFrom)
    {
        var province = Province.Parse(iso);
        var first = DateOnly.Parse(inaugurated, null);

        province.Name.Indonesian.Should().Be(name);
        Provinces.On(first.AddDays(-1)).Should().NotContain(province);
        Provinces.On(first).Should().Contain(province);
        province.Formation!.Law.Should().Be(law);
        province.Formation.SignedOn.Should().Be(DateOnly.Parse(signedOn, null));
        Provinces.On(new(2018, 9, 13)).Should().Contain(Province.Parse(splitFrom));
        province.Formation.SplitFrom.Should().Be(splitFrom);
    }

    [Fact]
    public void Codes_and_names_are_unique()
    {
        Provinces.All.Select(p => p.Iso).Should().OnlyHaveUniqueItems().And.AllSatisfy(iso => iso.Should().MatchRegex("^ID-[A-Z]{2}$"));
        Provinces.All.Select(p => p.Name.Indonesian).Should().OnlyHaveUniqueItems();
        Provinces.All.Select(p => p.Name.English).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("ID-JT")]
    [InlineData(" id-jt ")]
    public void A_province_is_read_by_its_code_in_any_case(string text) =>
        Province.Parse(text).Name.Should().Be(new LocalizedText("Central Java", "Jawa Tengah"));

    [Theory]
    [InlineData("ID-PP", "*geographical unit Papua, not a province*ID-PA*")]
    [InlineData("91", "*bare number names different provinces*BPS*Kemendagri*")]
    [InlineData("ID-ZZ", "*no province has this code*")]
    [InlineData("Jawa Tengah", "*no province has this code*")]
    [InlineData("", "*no province has this code*")]
    public void What_is_no_code_of_a_province_is_refused_with_the_reason(string text, string message)
    {
        Province.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => Province.Parse(text)).Should().Throw<FormatException>().WithMessage(message);
    }
}
