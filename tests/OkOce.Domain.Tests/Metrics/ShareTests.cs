using OkOce.Domain.Metrics;
using OkOce.Domain.Movement;

namespace OkOce.Domain.Tests.Metrics;

public class ShareTests
{
    [Fact]
    public void Thirty_five_of_34_provinces_cannot_be_said()
    {
        var provinces = Provinces.On(new(2018, 9, 9)).Count;

        FluentActions.Invoking(() => Share.Of(35, provinces)).Should().Throw<ArgumentException>().WithMessage("35 of 34 is no share*");
        Share.Of(34, provinces).Percent.Should().Be(100);
    }

    [Fact]
    public void A_share_keeps_its_denominator()
    {
        Share.Of(32, 75).Whole.Should().Be(75);
        Math.Round(Share.Of(32, 75).Percent).Should().Be(43);
        Share.Of(0, 75).Percent.Should().Be(0);
    }

    [Theory]
    [InlineData(-1, 34)]
    [InlineData(0, 0)]
    [InlineData(1, -1)]
    public void A_negative_part_or_an_empty_whole_is_refused(int part, int whole) =>
        FluentActions.Invoking(() => Share.Of(part, whole)).Should().Throw<ArgumentException>();
}
