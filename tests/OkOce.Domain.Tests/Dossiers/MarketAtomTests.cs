using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;

namespace OkOce.Domain.Tests.Dossiers;

public class MarketAtomTests
{
    [Theory]
    [InlineData("EU", true)]
    [InlineData("DE", true)]
    [InlineData("US", false)]
    [InlineData("US-CA", false)]
    public void A_member_state_lies_in_the_union_and_the_answer_is_always_known(string code, bool there)
    {
        Destination.TryParse(code, out var destination).Should().BeTrue();
        var situation = new Situation(new Dossier { Sector = Sector.Parse("seafood") }, destination!, new(2026, 11, 24));
        Goods.GoToMarket("EU").Evaluate(situation).IsTrue.Should().Be(there);
        Goods.GoToMarket("EU").Evaluate(situation).IsUnknown.Should().BeFalse();
    }

    [Theory]
    [InlineData("DE")]
    [InlineData("XX")]
    public void What_is_no_market_is_refused(string code) =>
        FluentActions.Invoking(() => Goods.GoToMarket(code)).Should().Throw<ArgumentException>().WithMessage($"*'{code}'*");

    [Fact]
    public void No_market_at_all_is_refused() => FluentActions.Invoking(() => Goods.GoToMarket()).Should().Throw<ArgumentException>();

    [Fact]
    public void It_speaks_of_the_market_by_its_name()
    {
        var atom = (DossierAtom)Goods.GoToMarket("EU", "US");
        atom.Clause.Negative.Indonesian.Should().Be("pasar tujuan bukan Uni Eropa atau Amerika Serikat");
        atom.Questions.Should().BeEmpty();
    }
}
