using OkOce.Domain.Enterprises;

namespace OkOce.Domain.Tests.Enterprises;

public sealed class EnterpriseProfileTests
{
    [Theory]
    [InlineData("Contoh", "Kue", null, true)]
    [InlineData("Contoh", null, "Percetakan", false)]
    [InlineData("Contoh", "jasa jahit", "Pakaian jadi", false)]
    [InlineData("Bengkel Kayu Contoh", "kursi", null, true)]
    [InlineData("Bengkel Contoh", null, null, false)]
    [InlineData("Contoh", null, null, null)]
    public void Goods_and_services_are_told_by_commodity_and_product_and_by_the_name_only_in_need(string name, string? product, string? commodity, bool? makesGoods) =>
        new EnterpriseProfile { Name = name, Product = product, Commodity = commodity }.MakesGoods.Should().Be(makesGoods);

    [Fact]
    public void A_later_profile_fills_what_it_leaves_unknown_and_replaces_the_rest()
    {
        var earlier = new EnterpriseProfile { Name = "Contoh", Product = "Kue", Workforce = 3, Investment = new Rupiah(5) };
        new EnterpriseProfile { Name = "Contoh Baru", Workforce = 4 }.Over(earlier)
            .Should().Be(new EnterpriseProfile { Name = "Contoh Baru", Product = "Kue", Workforce = 4, Investment = new Rupiah(5) });
    }

    [Fact]
    public void Nothing_negative_and_nothing_nameless_can_be_built()
    {
        var people = () => new EnterpriseProfile { Name = "Contoh", Workforce = -1 };
        var nameless = () => new EnterpriseProfile { Name = " " };
        var money = () => new Rupiah(-1);
        var capacity = () => new ProductionCapacity(-1);
        people.Should().Throw<ArgumentOutOfRangeException>();
        nameless.Should().Throw<ArgumentException>();
        money.Should().Throw<ArgumentOutOfRangeException>();
        capacity.Should().Throw<ArgumentOutOfRangeException>();
    }
}
