using System.Text;
using CsCheck;
using OkOce.Domain.Markets;
using OkOce.Domain.Publication;
using OkOce.Domain.Tests.Dossiers;
using OkOce.Domain.Tests.Requirements;

namespace OkOce.Domain.Tests.Publication;

/// <summary>What is written is read back as an equal rule, and written again as the same text.</summary>
public class RoundTripTests
{
    private static readonly RulebookReader Shipped = new(StandardRulebook.Catalogue);

    public static TheoryData<string> Ids => [.. StandardRulebook.Rulebook.Requirements.Select(requirement => requirement.Id.Value)];

    [Fact]
    public void The_shipped_book_reads_back_as_an_equal_book()
    {
        var text = RulebookWriter.Write(StandardRulebook.Rulebook);
        var read = Shipped.Read(Encoding.UTF8.GetBytes(text), "book.json");
        read.Version.Should().Be(StandardRulebook.Rulebook.Version);
        read.Requirements.Should().Equal(StandardRulebook.Rulebook.Requirements);
        read.Surveys.Should().Equal(StandardRulebook.Rulebook.Surveys);
        RulebookWriter.Write(read).Should().Be(text);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_shipped_requirement_reads_back_as_an_equal_one(string id)
    {
        var requirement = StandardRulebook.Rulebook.Find(new(id))!;
        Shipped.ReadRequirement(Encoding.UTF8.GetBytes(RulebookWriter.Write(requirement)), id).Should().Be(requirement);
    }

    [Fact]
    public void A_random_requirement_reads_back_as_an_equal_one()
    {
        var reader = new RulebookReader(RandomFacts.Catalogue);
        RandomLaw.One.Sample(
            requirement => reader.ReadRequirement(Encoding.UTF8.GetBytes(RulebookWriter.Write(requirement)), "random") == requirement,
            iter: 1_000);
    }

    [Fact]
    public void A_random_book_reads_back_as_an_equal_book()
    {
        var reader = new RulebookReader(RandomFacts.Catalogue);
        RandomLaw.Books.Sample(
            book => reader.Read(Encoding.UTF8.GetBytes(RulebookWriter.Write(book)), "random") is var read
                && read.Requirements.SequenceEqual(book.Requirements) && read.Surveys.SequenceEqual(book.Surveys) && read.Version == book.Version
                && read.Consequences.SequenceEqual(book.Consequences) && read.Notes.SequenceEqual(book.Notes),
            iter: 150);
    }

    [Fact]
    public void A_random_condition_that_differs_is_written_differently() => Gen.Select(RandomLaw.One, RandomLaw.One).Sample(
        (one, other) => RulebookWriter.Write(one) == RulebookWriter.Write(other) == (one == other),
        iter: 300);

    [Fact]
    public void A_random_requirement_is_said_without_a_gap_in_both_languages() => RandomLaw.One.Sample(
        requirement =>
        {
            var printed = PrintedRequirement.Of(requirement);
            return new[] { printed.In(Language.English), printed.In(Language.Indonesian) }
                .All(text => text.Length > 0 && !text.Contains("  \n", StringComparison.Ordinal) && !text.Contains(": \n", StringComparison.Ordinal) && !text.Contains("::", StringComparison.Ordinal));
        },
        iter: 500);
}
