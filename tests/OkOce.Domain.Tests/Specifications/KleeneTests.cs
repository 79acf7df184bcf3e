using CsCheck;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Tests.Specifications;

/// <summary>The laws of three-valued logic, on random conditions over random dossiers.</summary>
public class KleeneTests
{
    private static readonly YesNoFact[] Facts = [.. Enumerable.Range(0, 4).Select(number => new YesNoFact
    {
        Id = $"fact-{number}",
        Level = Level.Product,
        Asks = LocalizedText.Same($"fact {number}?"),
        Clause = new(LocalizedText.Same($"fact {number}"), LocalizedText.Same($"not fact {number}")),
    })];

    private static readonly Gen<Specification<Situation>> Leaf =
        Gen.Select(Gen.Int[0, 3], Gen.Bool, (fact, yes) => yes ? Facts[fact].Yes : Facts[fact].No);

    private static readonly Gen<Specification<Situation>> Condition = Gen.Recursive<Specification<Situation>>((depth, inner) =>
        depth > 3
            ? Leaf
            : Gen.OneOf(
                Leaf,
                Gen.Select(inner, inner, (left, right) => left & right),
                Gen.Select(inner, inner, (left, right) => left | right),
                inner.Select(one => !one)));

    private static readonly Gen<Situation> Dossiers = Gen.Int[0, 2].Array[4].Select(answers =>
    {
        var sheet = FactSheet.Empty;
        foreach (var (fact, answer) in Facts.Zip(answers))
        {
            sheet = answer == 2 ? sheet : sheet.With(fact, answer == 1);
        }

        return new Situation(
            new Dossier { Sector = Sector.Parse("spices"), Product = sheet }, Destination.Of(Market.UnitedStates), new(2026, 11, 24));
    });

    [Fact]
    public void And_or_and_not_follow_Kleenes_tables()
    {
        Truth[] values = [Truth.False, Truth.Unknown, Truth.True];
        var and = from left in values from right in values select left & right;
        var or = from left in values from right in values select left | right;
        and.Should().Equal(
            Truth.False, Truth.False, Truth.False, Truth.False, Truth.Unknown, Truth.Unknown, Truth.False, Truth.Unknown, Truth.True);
        or.Should().Equal(
            Truth.False, Truth.Unknown, Truth.True, Truth.Unknown, Truth.Unknown, Truth.True, Truth.True, Truth.True, Truth.True);
        values.Select(value => !value).Should().Equal(Truth.True, Truth.Unknown, Truth.False);
    }

    [Fact]
    public void What_nobody_said_is_unknown() => default(Truth).IsUnknown.Should().BeTrue();

    [Fact]
    public void A_denied_condition_has_the_contrary_value() =>
        Gen.Select(Condition, Dossiers).Sample((condition, dossier) => (!condition).Evaluate(dossier) == !condition.Evaluate(dossier));

    [Fact]
    public void Denying_twice_changes_nothing() =>
        Gen.Select(Condition, Dossiers).Sample((condition, dossier) => (!!condition).Evaluate(dossier) == condition.Evaluate(dossier));

    [Fact]
    public void Answering_an_open_question_never_turns_a_known_value() =>
        Gen.Select(Condition, Dossiers, Gen.Int[0, 3], Gen.Bool).Sample((condition, dossier, number, answer) =>
        {
            var before = condition.Evaluate(dossier);
            if (before.IsUnknown || dossier.Dossier.Product.TryGet(Facts[number], out _))
            {
                return true;
            }

            var more = dossier with { Dossier = dossier.Dossier with { Product = dossier.Dossier.Product.With(Facts[number], answer) } };
            return condition.Evaluate(more) == before;
        });

    [Fact]
    public void The_deciders_of_an_unknown_value_are_unanswered_and_answering_them_all_decides() =>
        Gen.Select(Condition, Dossiers).Sample((condition, dossier) =>
        {
            if (!condition.Evaluate(dossier).IsUnknown)
            {
                return true;
            }

            var lacking = condition.Deciders(dossier).ToArray();
            var sheet = lacking.Aggregate(dossier.Dossier.Product, (known, leaf) => known.With(((YesNoAtom)leaf.Atom).Fact, true));
            return lacking.Length > 0
                && lacking.All(leaf => leaf.Value.IsUnknown)
                && !condition.Evaluate(dossier with { Dossier = dossier.Dossier with { Product = sheet } }).IsUnknown;
        });

    [Fact]
    public void The_deciders_of_a_known_value_carry_it_alone() =>
        Gen.Select(Condition, Dossiers).Sample((condition, dossier) =>
        {
            var value = condition.Evaluate(dossier);
            if (value.IsUnknown)
            {
                return true;
            }

            var sheet = FactSheet.Empty;
            foreach (var leaf in condition.Deciders(dossier))
            {
                var fact = ((YesNoAtom)leaf.Atom).Fact;
                dossier.Dossier.Product.TryGet(fact, out var answer);
                sheet = sheet.With(fact, answer);
            }

            return condition.Evaluate(dossier with { Dossier = dossier.Dossier with { Product = sheet } }) == value;
        });

    [Fact]
    public void A_condition_with_no_part_is_refused()
    {
        FluentActions.Invoking(() => new AllOf<Situation>([])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new AnyOf<Situation>([])).Should().Throw<ArgumentException>();
    }
}
