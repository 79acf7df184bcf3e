using CsCheck;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Specifications;
using OkOce.Domain.Tests.TrialLaw;

namespace OkOce.Domain.Tests.Dossiers;

/// <summary>To learn more never turns an answer that was known: of every atom over figures, samples, shares and days.</summary>
public class MonotonyProperties
{
    private static readonly AmountFact Size = Trial.Figure("size", Unit.Percent);
    private static readonly AmountFact LotWeight = Trial.Figure("lot-weight", Unit.Percent, Level.Lot);
    private static readonly MeasurementFact Found = Trial.Measured("found", Unit.Percent, Level.Product);
    private static readonly ChoiceFact Kind = Trial.Choice("kind", Level.Product, "a", "b", "c");
    private static readonly FiguresFact Recipe = Trial.Recipe();
    private static readonly FiguresFact Plain = Trial.Table("plain", Unit.Percent);
    private static readonly FiguresFact Series = Trial.Samples("series", Unit.Percent);
    private static readonly DayFact Made = Trial.Day("made");
    private static readonly DateOnly First = new(2026, 1, 1);

    // Figures from 0 to 8 in steps of one half, limits on whole ones, so that each lies on, above and below many a limit.
    private static readonly Gen<decimal> Half = Gen.Int[0, 16].Select(half => half / 2m);
    private static readonly Gen<decimal> Line = Gen.Int[0, 8].Select(line => (decimal)line);

    // A figure as it is, and as it may have been known before: itself, a bound of it, or not at all.
    private static readonly Gen<(Amount? Before, Amount After)> Learnt = Gen.Select(Half, Half, Gen.Int[0, 3], (figure, slack, way) =>
    {
        var after = Amount.Of(figure, Unit.Percent);
        return (way switch
        {
            0 => after,
            1 => Amount.Below(figure + slack + 0.5m, Unit.Percent),
            2 when figure > 0 => Amount.Above(Math.Max(0, figure - slack - 0.5m), Unit.Percent),
            _ => null,
        }, after);
    });

    private static readonly Gen<Specification<Situation>> Atoms = Gen.OneOf(
        Line.Select(line => Size.AtMost(line)),
        Line.Select(line => Size.AtLeast(line)),
        Line.Select(line => LotWeight.OverAllLots.AtMost(line)),
        Line.Select(line => LotWeight.OverAllLots.AtLeast(line)),
        Gen.Select(Line, Line, (one, two) => Limit.By(Kind, ("a", Most(one)), ("b", Most(two)))),
        Line.Select(line => Most(line).KeptPer(Size)),
        Line.Select(line => Most(line).Kept),
        Gen.Select(Line, Gen.Bool, Gen.Bool, (line, both, most) => Sum(Recipe, line, both, most)),
        Gen.Select(Line, Gen.Bool, Gen.Bool, (line, both, most) => Sum(Plain, line, both, most)),
        Gen.Select(Line, Line, Gen.Bool, (own, others, forbidden) => Recipe.Keep(forbidden
            ? FigureLimits.ElseForbidden([new("x", Trial.Step(own, Unit.Percent))])
            : FigureLimits.ElseAtMost([Trial.Step(others, Unit.Percent)], [new("x", Trial.Step(own, Unit.Percent))]))),
        Gen.Select(Gen.Int[1, 3], Gen.Int[0, 2], Line, Line, Gen.Bool, (samples, between, one, two, mean) => Series.Pass(new(
            samples, Math.Min(between, samples), Amount.Of(Math.Min(one, two), Unit.Percent), Amount.Of(Math.Max(one, two), Unit.Percent), mean))),
        Gen.Int[0, 20].Select(day => Made.Before(First.AddDays(day))));

    private static readonly Gen<Specification<Situation>> Conditions = Gen.OneOf(
        Atoms, Atoms.Select(one => !one), Gen.Select(Atoms, Atoms, Atoms, (way, yes, no) => Branch.On(way, yes, no)));

    private static readonly Gen<(Dossier Before, Dossier After)> Dossiers =
        Gen.Select(Learnt, Learnt, Learnt.Array[1, 3], Table, Table, Gen.Select(Learnt.Array[0, 4], Gen.Bool), Gen.Select(Gen.Int[1, 7], Gen.Int[0, 2]), Gen.Int[0, 20].Array[3])
            .Select((size, found, lots, recipe, plain, samples, kinds, days) =>
            {
                var (before, after) = (Trial.Of("09"), Trial.Of("09"));
                Both((dossier, later) => Put(dossier, Size, later ? size.After : size.Before));
                Both((dossier, later) => (later ? found.After : found.Before) is { } figure ? dossier.Put(Found, Measurement.Of(figure)) : dossier);
                Both((dossier, later) => dossier with
                {
                    Lots = [.. lots.Select((lot, at) => new Lot($"{at}", (later ? lot.After : lot.Before) is { } weight ? FactSheet.Empty.With(LotWeight, weight) : FactSheet.Empty))],
                });
                Both((dossier, later) => dossier.Put(Recipe, FiguresOf(recipe, later)));
                Both((dossier, later) => dossier.Put(Plain, FiguresOf(plain, later)));
                // The samples are a facts of the first lot; the atoms below look at it.
                Both((dossier, later) => dossier with
                {
                    Lots = [dossier.Lots[0] with { Facts = dossier.Lots[0].Facts.With(Series, SamplesOf(samples.Item1, samples.Item2, later)) }, .. dossier.Lots.Skip(1)],
                });
                string[] possible = [.. new[] { "a", "b", "c" }.Where((_, bit) => (kinds.Item1 & (1 << bit)) != 0)];
                Both((dossier, later) => dossier.Put(Kind, later ? new Choice(possible[kinds.Item2 % possible.Length]) : new Choice(possible)));
                Array.Sort(days);
                Both((dossier, later) => dossier.Put(Made, later ? Period.On(First.AddDays(days[1])) : Period.From(First.AddDays(days[0])).Through(First.AddDays(days[2]))));
                return (before, after);

                void Both(Func<Dossier, bool, Dossier> say) => (before, after) = (say(before, false), say(after, true));
            });

    // Shares of which each is at most 8 %, so that no recipe is more than a whole.
    private static Gen<((string Name, (Amount? Before, Amount After) Figure)[] Listed, bool IsComplete)> Table => Gen.Select(
        Learnt.Array[0, 3], Gen.Bool, (figures, complete) => (figures.Zip(["x", "y", "z"], (figure, name) => (name, figure)).ToArray(), complete));

    [Fact]
    public void Learning_more_never_turns_a_known_answer() => Gen.Select(Conditions, Dossiers).Sample(
        (condition, dossiers) =>
        {
            var (before, after) = (ValueIn(condition, dossiers.Before), ValueIn(condition, dossiers.After));
            return before.IsUnknown || before == after;
        },
        iter: 20_000);

    [Fact]
    public void A_fork_says_what_its_flattened_form_says() => Gen.Select(Atoms, Atoms, Atoms, Dossiers).Sample(
        (way, yes, no, dossiers) =>
        {
            var fork = (BranchOf<Situation>)Branch.On(way, yes, no);
            return ValueIn(fork, dossiers.Before) == ValueIn(fork.Flattened, dossiers.Before)
                && ValueIn(fork.Negate(), dossiers.Before) == !ValueIn(fork, dossiers.Before);
        },
        iter: 5_000);

    [Fact]
    public void Conditions_declared_alike_are_equal_and_one_figure_apart_are_not()
    {
        foreach (var make in new Func<decimal, Specification<Situation>>[]
        {
            line => Size.AtMost(line), line => Size.AtLeast(line), line => LotWeight.OverAllLots.AtMost(line), line => Most(line).KeptPer(Size),
            line => Limit.By(Kind, ("a", Most(line)), ("b", Most(2))), line => Recipe.SumOf("x", "w").AtMost(line),
            line => Recipe.Keep(FigureLimits.ElseForbidden([new("x", Trial.Step(line, Unit.Percent))], "y")),
            line => Recipe.Keep(FigureLimits.ElseAtMost([Trial.Step(line, Unit.Percent)], [])),
            line => Series.Pass(new((int)line, 1, Amount.Of(1, Unit.Percent), Amount.Of(2, Unit.Percent))),
            line => Branch.On(Size.AtMost(line), Size.AtMost(1), Size.AtMost(2)),
        })
        {
            make(3).Should().Be(make(3));
            make(3).GetHashCode().Should().Be(make(3).GetHashCode());
            make(3).Should().NotBe(make(4));
        }

        Size.AtMost(3).Should().NotBe(Size.AtLeast(3));
        Found.IsNotTested.Should().Be(Found.IsNotTested);
    }

    private static Truth ValueIn(Specification<Situation> condition, Dossier dossier) =>
        condition.Evaluate(new(dossier, Destination.Of(Market.EuropeanUnion), First) { Lot = dossier.Lots[0] });

    private static Limit Most(decimal figure) => new(Found, Trial.Step(figure, Unit.Percent));

    private static Specification<Situation> Sum(FiguresFact fact, decimal line, bool both, bool most)
    {
        var sum = both ? fact.SumOf("x", "w") : fact.SumOf("x");
        return most ? sum.AtMost(line) : sum.AtLeast(line);
    }

    private static Dossier Put(Dossier dossier, AmountFact fact, Amount? amount) => amount is null ? dossier : dossier.Put(fact, amount);

    // Before, what was not known at all is left out, and the list is complete only when nothing was.
    private static Figures FiguresOf(((string Name, (Amount? Before, Amount After) Figure)[] Listed, bool IsComplete) table, bool later)
    {
        (string, Amount)[] known = [.. table.Listed.Where(one => later || one.Figure.Before is not null).Select(one => (one.Name, later ? one.Figure.After : one.Figure.Before!))];
        return later || (table.IsComplete && known.Length == table.Listed.Length) ? Figures.Exactly(known) : Figures.AtLeast(known);
    }

    private static Figures SamplesOf((Amount? Before, Amount After)[] samples, bool isComplete, bool later)
    {
        Amount[] known = [.. samples.Where(one => later || one.Before is not null).Select(one => later ? one.After : one.Before!)];
        return later || (isComplete && known.Length == samples.Length) ? Figures.Samples(known) : Figures.SomeSamples(known);
    }
}
