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

    [Fact]
    public void The_deforestation_rules_begin_at_the_end_of_2026_and_in_the_middle_of_2027()
    {
        var said = Said.To("rulebook", "changes", "--from", "2026-11-24", "--to", "2027-12-31", "--market", "EU", "--lang", "en");
        (said.Code, said.Error).Should().Be((0, ""));
        said.Output.Should().Contain("30 December 2026  begins  EU-EUDR-DDS-LARGE").And.Contain("30 June 2027  begins  EU-EUDR-DDS-SMALL");
    }

    [Theory]
    [InlineData("2026-12-29", false)]
    [InlineData("2026-12-30", true)]
    public void The_last_day_asked_for_is_looked_at(string to, bool begins) =>
        Said.To("rulebook", "changes", "--from", "2026-12-01", "--to", to).Output.Contains("EU-EUDR-DDS-LARGE", StringComparison.Ordinal).Should().Be(begins);

    [Theory]
    [InlineData("2021-04-19", "2021-04-19", false)]
    [InlineData("2021-04-20", "2021-04-20", true)]
    [InlineData("2021-04-21", "2021-04-21", false)]
    public void A_period_is_told_where_its_last_good_day_lies(string from, string to, bool told)
    {
        var said = Said.To("rulebook", "changes", "--from", from, "--to", to, "--market", "EU", "--lang", "en").Output;
        said.Contains("20 April 2021  last day  EU-COMPOSITE-50PCT  Composite food: the rule of one half (followed by EU-COMPOSITE-2021-FIRST)", StringComparison.Ordinal)
            .Should().Be(told);
    }

    [Fact]
    public void A_last_day_stands_before_what_begins_the_day_after()
    {
        var said = Said.To("rulebook", "changes", "--from", "2026-12-01", "--to", "2026-12-31", "--lang", "en").Output;
        said.Should().StartWith("29 December 2026  last day  EU-TIMBER-EUTR  ").And.Contain("\n30 December 2026  begins  EU-TIMBER-EUTR-TAIL  ");
    }

    [Theory]
    [InlineData("9999-06-01")]
    [InlineData("9999-12-31")]
    public void Nothing_changes_at_the_end_of_the_calendar(string from)
    {
        var said = Said.To("rulebook", "changes", "--from", from);
        (said.Code, said.Output, said.Error).Should().Be((0, "", ""));
    }

    [Fact]
    public void Changes_that_end_before_they_begin_are_refused() =>
        Said.To("rulebook", "changes", "--from", "2027-01-01", "--to", "2026-01-01").ShouldRefuse("2026-01-01", "expected");

    [Fact]
    public void The_list_names_what_a_jurisdiction_asks_of_a_sector_with_its_force_and_reading() =>
        Said.To("rulebook", "list", "--market", "EU", "--sector", "coffee-tea-cocoa", "--lang", "en").Output
            .Should().Contain("EU-CONT-OTA-COFFEE  ").And.NotContain("EU-SEA-").And.NotContain("US-FDA");

    [Fact]
    public void The_list_of_all_has_a_line_for_everything_in_the_book() =>
        Said.To("rulebook", "list").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should()
            .HaveCount(StandardRulebook.Rulebook.Requirements.Count + StandardRulebook.Rulebook.Consequences.Count + StandardRulebook.Rulebook.Notes.Count);

    [Theory]
    [InlineData("rulebook", "list", "--market", "XX")]
    [InlineData("rulebook", "list", "--sector", "cars")]
    [InlineData("rulebook", "changes", "--from", "2026-02-30")]
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
