using System.Text;
using OkOce.Domain;
using OkOce.Domain.Markets;
using OkOce.Domain.Publication;

namespace OkOce.Dashboard.Tests.Commands;

public sealed class RulebookTests
{
    [Theory]
    [InlineData("en", "FDA food facility registration, renewed in even years", "renewed every even year, October to December")]
    [InlineData("id", "Registrasi fasilitas pangan FDA, diperbarui tahun genap", "diperbarui setiap tahun genap, Oktober sampai Desember")]
    public void A_requirement_is_shown_in_the_language_asked_for(string language, params string[] parts)
    {
        var said = Said.To("rulebook", "show", "US-FDA-FOOD-FACILITY", "--lang", language);
        (said.Code, said.Error).Should().Be((0, ""));
        said.Output.Should().StartWith("US-FDA-FOOD-FACILITY\n").And.ContainAll(parts);
    }

    [Fact]
    public void Indonesian_is_shown_unless_English_is_asked_for() => Said.To("rulebook", "show", "EU-CONT-OTA-COFFEE").Output.Should()
        .Be(PrintedRequirement.Of(StandardRulebook.Rulebook.Find(new("EU-CONT-OTA-COFFEE"))!).In(Language.Indonesian));

    [Theory]
    [InlineData("US-FDA-FOOD-FACILTY", "US-FDA-FOOD-FACILITY")]
    [InlineData("us-fda-food-facility", "US-FDA-FOOD-FACILITY")]
    [InlineData("<script>", "-")]
    [InlineData("", "-")]
    public void A_requirement_that_is_not_in_the_book_is_refused_with_the_one_most_like_it(string id, string alike) =>
        Said.To("rulebook", "show", id).ShouldRefuse($"'{id}'", "expected", alike);

    [Theory]
    [InlineData("--format", "json")]
    [InlineData]
    public void The_exported_book_reads_back_as_the_book(params string[] options)
    {
        var said = Said.To(["rulebook", "export", .. options]);
        (said.Code, said.Error).Should().Be((0, ""));
        new RulebookReader(StandardRulebook.Catalogue).Read(Encoding.UTF8.GetBytes(said.Output), "export").Requirements
            .Should().Equal(StandardRulebook.Rulebook.Requirements);
    }

    [Theory]
    [InlineData("rulebook")]
    [InlineData("rulebook", "show")]
    [InlineData("rulebook", "show", "EU-CONT-OTA-COFFEE", "--lang", "fr")]
    [InlineData("rulebook", "show", "EU-CONT-OTA-COFFEE", "--colour")]
    [InlineData("rulebook", "export", "--format", "xml")]
    [InlineData("rulebook", "burn")]
    public void What_is_not_understood_ends_with_two_and_says_nothing_where_programs_read(params string[] arguments)
    {
        var said = Said.To(arguments);
        (said.Code, said.Output).Should().Be((2, ""));
        said.Error.Should().NotBeEmpty();
    }
}
