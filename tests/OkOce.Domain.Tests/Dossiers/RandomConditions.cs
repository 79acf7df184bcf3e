using CsCheck;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Tests.Dossiers;

/// <summary>Random conditions of every family of atom and every way of joining them, each placed where a requirement accepts it.</summary>
internal static class RandomConditions
{
    private const int Deepest = 3;

    /// <summary>How a paper's days are counted: every way, and the earlier of two.</summary>
    internal static readonly Gen<Validity> Validities = Gen.Frequency(
        (4, Simple()), (1, Gen.Select(Simple(), Simple(), Validity.EarlierOf)), (1, Gen.Select(Simple(), Simple(), Simple(), (one, two, three) => Validity.EarlierOf(one, Validity.EarlierOf(two, three)))));

    /// <summary>HS codes, headings, chapters and runs of them, with and without some left out.</summary>
    internal static readonly Gen<HsSet> HsSets = Gen.Select(
        RandomFacts.SomeOf(["09", "0901", "090111", "0908-0910", "07-12", "151311-151319", "1513"], 1, 3), RandomFacts.SomeOf(["0901", "090811", "0909-0910", "151321"], 0, 2),
        (codes, less) => less.Length == 0 ? HsSet.Of(codes) : HsSet.Of(codes).Except(less));

    /// <summary>A limit of one measurement through time, with up to three figures.</summary>
    internal static Gen<Limit> Limits(MeasurementFact of) => Gen.Select(
        RandomDays.Steps, Gen.OneOfConst(Amount.Of(2, Unit.MilligramPerKilogram), Amount.Of(2_000, Unit.MicrogramPerKilogram), Amount.Of(5, Unit.MilligramPerKilogram)).Array[3],
        (periods, most) => new Limit(of, [.. periods.Select((period, at) => new LimitStep(most[at], period, $"made up, {at}"))]));

    /// <summary>A condition of any shape, as deep as three joins and with facilities inside lots at times.</summary>
    internal static Gen<Specification<Situation>> Any { get; } = Within(null, Deepest);

    /// <summary>One atom of any family, affirmed, that may stand inside a condition over each of the level, or outside of any.</summary>
    internal static Gen<Specification<Situation>> Atoms(Level? inside) => Gen.OneOf(
        FactOf(RandomFacts.YesNo, inside, fact => Gen.Const(fact.Yes)),
        FactOf(RandomFacts.OpenQuestions, inside, fact => Gen.Const(fact.Favourable)),
        FactOf(RandomFacts.Choices, inside, fact => RandomFacts.SomeOf(["red", "green", "blue"], 1, 2).Select(words => fact.Is(words))),
        FactOf(RandomFacts.Sets, inside, fact => Gen.OneOfConst("red", "green", "blue").Select(fact.Has)),
        FactOf(RandomFacts.Sets, inside, fact => RandomFacts.SomeOf(["red", "green", "blue"], 1, 3).Select(words => fact.HasAnyOf(words))),
        FactOf(RandomFacts.Days, inside, fact => RandomDays.One.Select(fact.Before)),
        FactOf([.. RandomFacts.Amounts, .. RandomFacts.DryMatter], inside, fact => Gen.Select(Gen.OneOfConst(2m, 5m), Gen.Bool, (figure, least) => least ? fact.AtLeast(figure) : fact.AtMost(figure))),
        Gen.Select(Gen.OneOfConst(2m, 5m), Gen.Bool, (figure, least) =>
            least ? RandomFacts.Amounts[(int)Level.Lot].OverAllLots.AtLeast(figure) : RandomFacts.Amounts[(int)Level.Lot].OverAllLots.AtMost(figure)),
        FactOf(RandomFacts.Measurements, inside, fact => Gen.Const(fact.IsNotTested)),
        FactOf(RandomFacts.Measurements, inside, fact => Limits(fact).Select(limit => limit.KeptPer(RandomFacts.DryMatter[(int)fact.Level]))),
        FactOf(RandomFacts.Measurements, inside, fact => Gen.Select(Limits(fact), Limits(fact), (one, other) =>
            Limit.By(RandomFacts.Choices[(int)fact.Level], ("red", one), ("green", other)))),
        FactOf(RandomFacts.Shares, inside, fact => Gen.Select(RandomFacts.SomeOf(["red", "green", "blue"], 1, 3), Gen.OneOfConst(2m, 5m), Gen.Bool, (words, figure, least) =>
            least ? fact.SumOf(words).AtLeast(figure) : fact.SumOf(words).AtMost(figure))),
        FactOf(RandomFacts.Shares, inside, fact => Gen.Select(RandomDays.Steps, RandomDays.Steps, Gen.Bool, (own, others, forbids) => forbids
            ? fact.Keep(FigureLimits.ElseForbidden([new("red", [.. Figured(own)])], "blue"))
            : fact.Keep(FigureLimits.ElseAtMost([.. Figured(others)], [new("red", [.. Figured(own)])], "blue")))),
        FactOf(RandomFacts.Samples, inside, fact => Gen.Select(Gen.Int[1, 3], Gen.Int[0, 1], Gen.Bool, (samples, between, mean) =>
            fact.Pass(new SamplingPlan(samples, between, Amount.Of(2, fact.Unit), Amount.Of(5, fact.Unit), mean)))),
        FactOf(RandomFacts.Measurements, inside, fact => Limits(fact).Select(limit => limit.Kept)),
        Gen.Select(Gen.OneOfConst(RandomFacts.Papers), Validities, Holds.Valid),
        HsSets.Select(Goods.FallUnder),
        RandomFacts.SomeOf(["US", "EU", "JP"], 1, 2).Select(markets => Goods.GoToMarket(markets)),
        RandomFacts.SomeOf(["CA", "HI", "DE"], 1, 2).Select(parts => Goods.GoTo(parts)));

    /// <summary>Conditions that a rule declares by one word and that become several atoms.</summary>
    private static Gen<Specification<Situation>> Composed(Level? inside) => Gen.OneOf(
        FactOf(RandomFacts.Sets, inside, fact => RandomFacts.SomeOf(["red", "green"], 1, 2).Select(words => fact.AreAllIn(RandomFacts.Sets[(int)Level.Product], words))));

    private static IEnumerable<LimitStep> Figured(Period[] periods) =>
        periods.Select((period, at) => new LimitStep(Amount.Of(at == 0 ? 2 : 5, Unit.Percent), period, "made up"));

    private static Gen<Specification<Situation>> Within(Level? inside, int depth)
    {
        var leaf = Gen.Frequency((8, Atoms(inside)), (4, Atoms(inside).Select(one => !one)), (1, Composed(inside)));
        if (depth == 0)
        {
            return leaf;
        }

        var below = Within(inside, depth - 1);
        var (facility, lot) = (Within(Level.Facility, depth - 1), Within(Level.Lot, depth - 1));
        return Gen.Frequency(
            (3, leaf),
            (3, below.Array[2, 4].Select(parts => (Specification<Situation>)new AllOf<Situation>(parts))),
            (3, below.Array[2, 4].Select(parts => (Specification<Situation>)new AnyOf<Situation>(parts))),
            (1, below.Select(one => !one)),
            (1, Gen.Select(below, below, below, Branch.On)),
            (1, facility.Select(Every.Facility)), (1, facility.Select(Some.Facility)), (1, lot.Select(Every.Lot)), (1, lot.Select(Some.Lot)));
    }

    // A facility's or a lot's fact stands only inside a condition over each of them; any other fact stands anywhere.
    private static Gen<Specification<Situation>> FactOf<TFact>(TFact[] facts, Level? inside, Func<TFact, Gen<Specification<Situation>>> asked)
        where TFact : Fact => Gen.OneOf([.. facts.Where(fact => fact.Level is not (Level.Facility or Level.Lot) || fact.Level == inside).Select(asked)]);

    private static Gen<Validity> Simple() => Gen.OneOf(
        Gen.OneOfConst(Validity.PrintedExpiry, Validity.NoExpiry, Validity.PerShipment),
        Gen.OneOfConst(1, 2, 24).Select(Validity.MonthsFromIssue),
        Gen.OneOfConst(1, 2).Select(Validity.MonthsFromResult),
        Gen.OneOfConst(Validity.EndOfEvenYearWindow(10, 12), Validity.EndOfEvenYearWindow(2, 6), Validity.EndOfYear(6)));
}
