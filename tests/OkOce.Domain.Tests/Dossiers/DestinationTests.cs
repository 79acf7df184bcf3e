using OkOce.Domain.Dossiers;

namespace OkOce.Domain.Tests.Dossiers;

public class DestinationTests
{
    [Theory]
    [InlineData("US", "US", "ID US")]
    [InlineData("US-CA", "US-CA", "ID US US-CA")]
    [InlineData("EU", "EU", "ID EU")]
    [InlineData("DE", "DE", "ID EU DE")]
    [InlineData("EU-DE", "DE", "ID EU DE")]
    [InlineData("GB-NIR", "GB-NIR", "ID EU GB-NIR")]
    [InlineData("JP", "JP", "ID JP")]
    public void A_code_stacks_the_home_side_the_market_and_its_part(string text, string code, string jurisdictions)
    {
        Destination.TryParse(text, out var there).Should().BeTrue();
        there!.Code.Should().Be(code);
        string.Join(' ', there.Jurisdictions).Should().Be(jurisdictions);
        Destination.TryParse(there.Code, out var again).Should().BeTrue();
        again.Should().Be(there);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("us")]
    [InlineData("XX")]
    [InlineData("ID")]
    [InlineData("US-")]
    [InlineData("US-ca")]
    [InlineData("US-CA-LA")]
    [InlineData("EU-US")]
    [InlineData("EU-JP")]
    [InlineData("DE-BY")]
    public void What_names_no_place_to_sell_is_refused(string? text) => Destination.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("EU", "US")]
    [InlineData("EU", "")]
    [InlineData("US", "C")]
    [InlineData("US", "CALI")]
    [InlineData("US", "ca")]
    public void A_part_that_the_market_cannot_have_is_refused(string market, string part)
    {
        Market.TryParse(market, out var where).Should().BeTrue();
        FluentActions.Invoking(() => Destination.Of(where!, part)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("EU", true)]
    [InlineData("US", true)]
    [InlineData("SA", true)]
    [InlineData("DE", false)]
    [InlineData("ID", false)]
    [InlineData(null, false)]
    public void A_member_state_is_no_market_of_its_own(string? code, bool known) => Market.TryParse(code, out _).Should().Be(known);

    [Fact]
    public void Markets_are_equal_by_their_code() =>
        new Market("US", LocalizedText.Same("America")).Should().Be(Market.UnitedStates);
}
