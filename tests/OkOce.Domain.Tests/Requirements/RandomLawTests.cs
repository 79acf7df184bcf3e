using CsCheck;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;
using OkOce.Domain.Tests.Dossiers;

namespace OkOce.Domain.Tests.Requirements;

/// <summary>What is random must reach what it is to test: every family, every value, and enough of each.</summary>
public class RandomLawTests
{
    private const int Many = 3_000;

    private static readonly Requirement[] Requirements = Drawn(RandomLaw.One);

    private static readonly Situation[] Situations = Drawn(RandomDossiers.Situations);

    [Fact]
    public void Every_kind_of_condition_occurs() =>
        Kinds<Specification<Situation>>().Should().BeSubsetOf(
            Requirements.SelectMany(one => Nodes(one.Clear)).Select(node => node.GetType()).ToHashSet(),
            $"whoever adds a kind of condition adds it to {nameof(RandomConditions)}");

    [Fact]
    public void Every_way_of_counting_a_papers_days_occurs() =>
        Kinds<Validity>().Should().BeSubsetOf(Drawn(RandomConditions.Validities).Select(one => one.GetType()).ToHashSet(),
            $"whoever adds a validity adds it to {nameof(RandomConditions)}");

    [Fact]
    public void Conditions_are_true_false_and_unknown_in_turn()
    {
        var values = Requirements.Zip(Situations, (one, situation) => one.Test.Evaluate(situation)).ToLookup(value => value);
        foreach (var value in new[] { Truth.True, Truth.False, Truth.Unknown })
        {
            values[value].Should().HaveCountGreaterThan(Many / 10);
        }
    }

    [Fact]
    public void Every_kind_of_atom_comes_out_true_false_and_unknown()
    {
        var seen = (from pair in Requirements.Zip(Situations)
                    from leaf in pair.First.Clear.Leaves(pair.Second)
                    select (leaf.Atom.GetType(), leaf.Atom.Evaluate(leaf.Subject))).ToHashSet();
        // Where goods go is always known of the market.
        var due = from type in Kinds<DossierAtom>()
                  from value in new[] { Truth.True, Truth.False, Truth.Unknown }
                  where !(type == typeof(MarketAtom) && value.IsUnknown)
                  select (type, value);
        due.Should().BeSubsetOf(seen);
    }

    [Fact]
    public void Papers_fail_in_each_of_their_ways() => (
        from pair in Requirements.Zip(Situations)
        from leaf in pair.First.Clear.Leaves(pair.Second)
        where leaf.Atom is EvidenceAtom && leaf.Atom.Evaluate(leaf.Subject).IsFalse
        select ((EvidenceAtom)leaf.Atom).FailureIn(leaf.Subject)).ToHashSet().Should().Contain(
            [FailureKind.Missing, FailureKind.Lapsed, FailureKind.NotYetValid, FailureKind.Withdrawn, FailureKind.OutsideScope, FailureKind.OtherHolder]);

    [Fact]
    public void Books_are_of_law_in_force_and_not_read_and_unread() =>
        Drawn(Gen.Select(RandomLaw.Books, RandomLaw.Days, RandomDossiers.Destinations))
            .SelectMany(one => one.Item1.InForce(one.Item3, one.Item2)).Select(one => (one.Law.IsRead, one.Exemption is null)).Distinct().Should().HaveCount(4);

    // Seeded, so that a rare kind is found on every run or on none.
    private static T[] Drawn<T>(Gen<T> gen)
    {
        var seed = PCG.Parse("0N0XIzNsQ0O2");
        return [.. Enumerable.Range(0, Many).Select(_ => gen.Generate(seed, null, out var _))];
    }

    private static IEnumerable<Specification<Situation>> Nodes(Specification<Situation> condition) =>
        condition.Parts.SelectMany(Nodes).Prepend(condition);

    private static Type[] Kinds<T>() =>
    [
        .. typeof(Requirement).Assembly.GetTypes()
            .Select(type => type.IsGenericTypeDefinition && type.Namespace == typeof(AllOf<>).Namespace ? Closed(type) : type)
            .Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type)),
    ];

    private static Type Closed(Type type) => type.GetGenericArguments().Length == 1 ? type.MakeGenericType(typeof(Situation)) : type;
}
