using OkOce.Domain.Products;

namespace OkOce.Domain.Tests.Products;

public class HsSetTests
{
    [Theory]
    [InlineData("090811", "True")]
    [InlineData("090812", "True")]
    [InlineData("0908", "Unknown")]
    [InlineData("09", "Unknown")]
    [InlineData("090821", "False")]
    [InlineData("0907", "False")]
    public void Nutmeg_is_in_and_mace_is_out_and_fewer_digits_do_not_decide(string code, string expected) =>
        HsSet.Of("090811-090812").Contains(HsCode.Parse(code)).ToString().Should().Be(expected);

    [Theory]
    [InlineData("07", "True")]
    [InlineData("0901", "True")]
    [InlineData("120890", "True")]
    [InlineData("06", "False")]
    [InlineData("13", "False")]
    public void Both_ends_of_a_run_of_chapters_are_in(string code, string expected) =>
        HsSet.Of("07-12").Contains(HsCode.Parse(code)).ToString().Should().Be(expected);

    [Theory]
    [InlineData("1513", "Unknown")]
    [InlineData("151311", "False")]
    [InlineData("151321", "True")]
    public void What_is_left_out_below_a_heading_is_out(string code, string expected) =>
        HsSet.Of("1513").Except("151311", "151319").Contains(HsCode.Parse(code)).ToString().Should().Be(expected);

    [Theory]
    [InlineData("9")]
    [InlineData("77")]
    [InlineData("0901.x")]
    [InlineData("0901210000")]
    public void What_is_no_code_is_refused(string text) =>
        FluentActions.Invoking(() => HsCode.Parse(text)).Should().Throw<FormatException>();

    [Fact]
    public void Beyond_six_digits_the_nomenclature_must_be_named() =>
        HsCode.Parse("09012100", nomenclature: "BTKI").Digits.Should().Be("09012100");

    [Theory]
    [InlineData("12-07")]
    [InlineData("07-1208")]
    public void A_run_out_of_order_or_of_two_lengths_is_refused(string run) =>
        FluentActions.Invoking(() => HsSet.Of(run)).Should().Throw<FormatException>();
}
