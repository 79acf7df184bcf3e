using OkOce.Domain.Enterprises;

namespace OkOce.Domain.Tests.Enterprises;

public sealed class ProductionUnitTests
{
    [Theory]
    [InlineData("buah", "buah")]
    [InlineData("Buah ", "buah")]
    [InlineData("BH", "buah")]
    [InlineData("bh", "buah")]
    [InlineData("\"Buah \"", "buah")]
    [InlineData("Kg", "kg")]
    [InlineData("bks", "bungkus")]
    [InlineData("bungkus/bks", "bungkus")]
    [InlineData("M3", "m3")]
    [InlineData("Kubik", "m3")]
    [InlineData("ptng", "potong")]
    [InlineData("ptg", "potong")]
    [InlineData("Set", "stel")]
    [InlineData("stel", "stel")]
    [InlineData("gln", "galon")]
    [InlineData("Galon", "galon")]
    public void Spellings_of_one_unit_are_folded(string text, string symbol)
    {
        ProductionUnit.TryParse(text, out var unit).Should().BeTrue();
        unit!.Symbol.Should().Be(symbol);
    }

    [Theory]
    [InlineData("mata")]
    [InlineData("kali")]
    [InlineData("Topeng")]
    [InlineData("kg/buah")]
    [InlineData("bungkus/")]
    [InlineData("")]
    [InlineData(null)]
    public void What_counts_nothing_or_two_things_is_no_unit(string? text) =>
        ProductionUnit.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void No_spelling_means_two_units_and_every_symbol_means_itself() =>
        ProductionUnit.All.Should().OnlyContain(u => ProductionUnit.All.Count(o => o.Symbol == u.Symbol) == 1 && Reads(u.Symbol, u) && Reads(u.Name.Indonesian, u));

    private static bool Reads(string text, ProductionUnit unit) => ProductionUnit.TryParse(text, out var read) && read == unit;
}
