using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;
using static OkOce.Domain.Tests.Readiness.SmallLaw;

namespace OkOce.Domain.Tests.Dossiers;

/// <summary>Answers, the sheets that hold them, and the catalogue that knows what can be asked.</summary>
public class AnswerTests
{
    private static readonly SetFact Contents = new()
    {
        Id = "contents",
        Level = Level.Product,
        Name = LocalizedText.Same("contents"),
        Asks = LocalizedText.Same("contents?"),
        Options = [new("nuts", "nuts", "kacang"), new("milk", "milk", "susu")],
    };

    private static readonly ChoiceFact Use = ProductFacts.Use;

    [Fact]
    public void A_set_knows_what_it_has_what_it_lacks_and_whether_that_is_all()
    {
        Members.Exactly("nuts").Contains("nuts").Should().Be(Truth.True);
        Members.Exactly("nuts").Contains("milk").Should().Be(Truth.False);
        Members.Exactly().Contains("milk").Should().Be(Truth.False);
        Members.AtLeast(["nuts"]).Contains("milk").Should().Be(Truth.Unknown);
        Members.AtLeast(["nuts"], ["milk"]).Contains("milk").Should().Be(Truth.False);
        FluentActions.Invoking(() => Members.AtLeast(["nuts"], ["nuts"])).Should().Throw<ArgumentException>().WithMessage("*nuts*");
    }

    [Fact]
    public void A_choice_is_settled_when_all_that_is_still_possible_is_on_one_side()
    {
        Specification<Situation> food = Use.Is("human-food");
        Says(new("human-food")).Should().Be(Truth.True);
        Says(new("human-food", "cosmetic")).Should().Be(Truth.Unknown);
        Says(new("cosmetic")).Should().Be(Truth.False);
        FluentActions.Invoking(() => new Choice([])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Use.Is("no-such-use")).Should().Throw<ArgumentException>().WithMessage("*no-such-use*");
        FluentActions.Invoking(() => Use.Is()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Contents.Has("no-such-thing")).Should().Throw<ArgumentException>().WithMessage("*no-such-thing*");
        FluentActions.Invoking(() => Contents.HasAnyOf()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Goods.GoTo()).Should().Throw<ArgumentException>();

        Truth Says(Choice use) => food.Evaluate(new(Known with { Product = FactSheet.Empty.With(Use, use) }, America, Day));
    }

    [Fact]
    public void What_the_maker_of_a_list_does_to_it_later_changes_no_answer()
    {
        List<string> words = ["nuts"];
        var (choice, members) = (new Choice(words), Members.Exactly(words));
        words.Add("milk");
        choice.Possible.Should().Equal("nuts");
        members.Contains("milk").Should().Be(Truth.False);
    }

    [Fact]
    public void Sheets_and_dossiers_are_equal_when_they_say_the_same()
    {
        var one = Known with { Product = FactSheet.Empty.With(Done, true).With(Contents, Members.Exactly("nuts")), Lots = [new("a", FactSheet.Empty.With(Sound, true))] };
        var two = Known with { Product = FactSheet.Empty.With(Contents, Members.Exactly("nuts")).With(Done, true), Lots = [new("a", FactSheet.Empty.With(Sound, true))] };
        two.Should().Be(one);
        two.GetHashCode().Should().Be(one.GetHashCode());
        (two with { Lots = [] }).Should().NotBe(one);
        (two with { Product = two.Product.With(Done, false) }).Should().NotBe(one);
        (two with { Product = two.Product.Without(Done) }).Should().NotBe(one);
    }

    [Fact]
    public void A_sheet_laid_over_another_answers_first_and_leaves_the_rest()
    {
        var below = FactSheet.Empty.With(Done, true).With(Excused, true);
        var both = below.Over(FactSheet.Empty.With(Done, false).With(Applies, true));
        both.Should().Be(FactSheet.Empty.With(Done, false).With(Excused, true).With(Applies, true));
        both.Known.Select(fact => fact.Id).Should().Equal("applies", "done", "excused");
    }

    [Fact]
    public void A_catalogue_refuses_an_id_that_stands_twice()
    {
        FluentActions.Invoking(() => new FactCatalogue([Done, Asked("done")], [])).Should().Throw<ArgumentException>().WithMessage("*done*");
        FluentActions.Invoking(() => new FactCatalogue([], [Licence, Licence])).Should().Throw<ArgumentException>().WithMessage("*licence*");
        FluentActions.Invoking(() => new FactCatalogue([Done], [Paper("done")])).Should().Throw<ArgumentException>().WithMessage("*done*");
        var catalogue = new FactCatalogue([Done], [Licence]);
        FluentActions.Invoking(() => catalogue.With([Done], [])).Should().Throw<ArgumentException>();
        catalogue.With([Excused], [Certificate]).TryFindFact("excused", out _).Should().BeTrue();
        catalogue.TryFindFact("excused", out _).Should().BeFalse();
    }

    // Every over the lots denied is some lot denied, whatever the lots say; with none listed both are unknown.
    [Theory]
    [InlineData("", "Unknown", "Unknown")]
    [InlineData("1", "True", "True")]
    [InlineData("10", "False", "True")]
    [InlineData("1?", "Unknown", "True")]
    [InlineData("0?", "False", "Unknown")]
    [InlineData("00", "False", "False")]
    public void Every_and_some_and_their_denials(string lots, string every, string some)
    {
        var at = new Situation(
            Known with
            {
                Lots = [.. lots.Select((lot, number) => new Lot($"{number}", lot == '?' ? FactSheet.Empty : FactSheet.Empty.With(Sound, lot == '1')))],
            },
            America,
            Day);
        Every.Lot(Sound.Yes).Evaluate(at).ToString().Should().Be(every);
        Some.Lot(Sound.Yes).Evaluate(at).ToString().Should().Be(some);
        (!Every.Lot(Sound.Yes)).Evaluate(at).Should().Be(!Every.Lot(Sound.Yes).Evaluate(at));
        (!Some.Lot(Sound.Yes)).Evaluate(at).Should().Be(Every.Lot(Sound.No).Evaluate(at));
    }
}
