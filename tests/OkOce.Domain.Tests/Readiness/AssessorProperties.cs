using CsCheck;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;
using static OkOce.Domain.Tests.Readiness.SmallLaw;

namespace OkOce.Domain.Tests.Readiness;

/// <summary>What holds of every assessment, on small random rulebooks and dossiers.</summary>
public class AssessorProperties
{
    private const int Days = 120;
    private static readonly DateOnly First = new(2026, 1, 1);
    private static readonly DateOnly Last = First.AddDays(Days - 1);
    private static readonly YesNoFact[] Facts = [Applies, Excused, Done];

    private static readonly MeasurementFact Lead = new()
    {
        Id = "lead",
        Level = Level.Lot,
        Name = LocalizedText.Same("lead"),
        Asks = LocalizedText.Same("lead?"),
        Unit = Unit.MilligramPerKilogram,
    };

    // A few days outside the span on both sides, so that things also start before and end after it.
    private static readonly Gen<DateOnly> SomeDay = Gen.Int[-10, Days + 10].Select(First.AddDays);

    private static readonly Gen<Period> SomePeriod = Gen.Select(SomeDay, Gen.Int[0, Days], Gen.Int[0, 3], (day, length, open) => open switch
    {
        0 => Period.Always,
        1 => Period.From(day),
        2 => Period.Always.Through(day),
        _ => Period.From(day).Through(day.AddDays(length)),
    });

    private static readonly Gen<Specification<Situation>> Leaf = Gen.OneOf(
        Gen.Select(Gen.Int[0, 2], Gen.Bool, (fact, yes) => yes ? Facts[fact].Yes : Facts[fact].No),
        Gen.Int[0, 2].Select(way => Holds.Valid(Licence, way switch
        {
            0 => Validity.PrintedExpiry,
            1 => Validity.MonthsFromIssue(1),
            _ => Validity.EarlierOf(Validity.PrintedExpiry, Validity.MonthsFromIssue(2)),
        })),
        SomeDay.Select(day => Every.Lot(new Limit(
            Lead,
            new LimitStep(Amount.Of(5, Lead.Unit), Period.Always.Through(day), "made up"),
            new LimitStep(Amount.Of(3, Lead.Unit), Period.From(day.AddDays(1)), "made up")).Kept)));

    private static readonly Gen<Specification<Situation>> Condition = Gen.OneOf(
        Leaf,
        Gen.Select(Leaf, Leaf, (left, right) => left & right),
        Gen.Select(Leaf, Leaf, (left, right) => left | right),
        Leaf.Select(one => !one));

    private static readonly Gen<Requirement[]> Law =
        Gen.Select(Condition, Condition, SomePeriod.Array[1, 2], SomeDay, Gen.Int[0, 9], (scope, test, periods, review, kind) =>
            (Asks("US-ANY", test) with { Scope = kind < 5 ? Always : scope, Force = kind == 9 ? Force.Advice : Force.Border })
                .InForce(periods).ReviewedBy(kind is 3 or 4 ? review : new(2040, 12, 31)))
        .Array[1, 4].Select(all => all.Select((one, number) => one with { Id = new($"US-LAW-{number}") }).ToArray());

    private static readonly Gen<EvidenceItem> Item = Gen.Select(SomeDay, SomeDay, SomeDay, Gen.Int[0, 5], (issued, expires, withdrawn, kind) => new EvidenceItem
    {
        Kind = Licence,
        Held = kind > 0,
        Issued = kind == 1 ? null : issued,
        Expires = kind == 2 ? null : expires,
        WithdrawnOn = kind == 3 ? withdrawn : null,
    });

    private static readonly Gen<Dossier> Dossiers = Gen.Select(Gen.Int[0, 2].Array[3], Item.Array[0, 2], Gen.Int[0, 8].Array[0, 2], Gen.Bool,
        (answers, papers, lots, shipped) => Facts.Zip(answers).Aggregate(Known, (dossier, one) => one.Second == 2 ? dossier : dossier.Says(one.First, one.Second == 1)) with
        {
            Evidence = papers,
            Lots = [.. lots.Select((lead, number) => new Lot($"lot {number}", lead == 0 ? FactSheet.Empty : FactSheet.Empty.With(Lead, Measurement.Of(Amount.Of(lead, Lead.Unit)))))],
            Consignment = shipped ? FactSheet.Empty : null,
        });

    [Fact]
    public void A_span_says_what_its_days_say_one_by_one() => Gen.Select(Law, Dossiers).Sample(
        (law, dossier) =>
        {
            var together = new Assessor(Book(law)).Assess(dossier, America, Period.From(First).Through(Last));
            var each = EachDay(law, dossier);
            together.Verdict.Should().Be(each.All(one => one.Verdict == each[0].Verdict) ? each[0].Verdict : Verdict.Undetermined);
            foreach (var finding in together.Findings)
            {
                var said = each.SelectMany(one => one.Findings).Where(one => one.Requirement.Id == finding.Requirement.Id).ToArray();
                var same = said.Length == Days && said.All(one => one.Outcome == said[0].Outcome);
                (same ? finding.Outcome == said[0].Outcome
                    : finding.IsClear ? said.All(one => one.IsClear)
                    : finding.Outcome == Outcome.DueAtShipment ? said.All(one => one.IsClear || one.Outcome == Outcome.DueAtShipment)
                    : finding.Outcome == Outcome.Unknown && said.Any(one => !one.IsClear)).Should().BeTrue();
            }

            together.Findings.Should().HaveCount(each.SelectMany(one => one.Findings).DistinctBy(one => one.Requirement.Id).Count());
            (together.Verdict is Verdict.NoKnownObstacle or Verdict.ReadyToShip && together.Blockers.Any()).Should().BeFalse();
        },
        iter: 150);

    [Fact]
    public void A_good_verdict_holds_through_its_last_good_day_and_law_or_verdict_is_another_on_the_next() => Gen.Select(Law, Dossiers).Sample(
        (law, dossier) =>
        {
            var each = EachDay(law, dossier);
            for (var day = 0; day < Days; day++)
            {
                if (each[day].Verdict is Verdict.NoKnownObstacle or Verdict.ReadyToShip)
                {
                    var next = Enumerable.Range(day + 1, Days - day - 1).Where(later => Ends(each[later - 1], each[later], dossier)).Select(later => (int?)later).FirstOrDefault();
                    (each[day].GoodThrough?.DayNumber - First.DayNumber + 1 is { } said && said < Days ? said : (int?)null).Should().Be(next);
                }
                else
                {
                    each[day].GoodThrough.Should().BeNull();
                }
            }

            static bool Ends(Assessment before, Assessment after, Dossier dossier)
            {
                var (left, entered) = (before.Findings.Select(one => one.Requirement), after.Findings.Select(one => one.Requirement));
                return after.Verdict != before.Verdict
                    || left.Except(entered).Concat(entered.Except(left)).Any(one =>
                        one.Binds && !one.Clear.Evaluate(new(dossier, America, after.AsOf.Day)).IsTrue);
            }
        },
        iter: 150);

    [Fact]
    public void Assessing_twice_gives_equal_assessments() => Gen.Select(Law, Dossiers).Sample(
        (law, dossier) =>
        {
            var assessor = new Assessor(Book(law));
            return assessor.Assess(dossier, America, AsOf.On(First)) == assessor.Assess(dossier with { Lots = [.. dossier.Lots] }, America, AsOf.On(First));
        },
        iter: 300);

    [Fact]
    public void An_answer_that_was_lacking_never_turns_what_was_decided() => Gen.Select(Law, Dossiers, Gen.Int[0, 2], Gen.Bool).Sample(
        (law, dossier, number, answer) =>
        {
            if (dossier.Product.TryGet(Facts[number], out _))
            {
                return true;
            }

            var (before, after) = (dossier.AssessOn(First, law), dossier.Says(Facts[number], answer).AssessOn(First, law));
            return before.Findings.Zip(after.Findings).All(one => one.First.IsClear ? one.Second.IsClear
                    : one.First.Outcome != Outcome.NotMet || one.Second.Outcome == Outcome.NotMet)
                && (before.Verdict != Verdict.NotReady || after.Verdict == Verdict.NotReady);
        },
        iter: 300);

    [Fact]
    public void What_a_finding_says_is_what_its_condition_says() => Gen.Select(Law, Dossiers).Sample(
        (law, dossier) => dossier.AssessOn(First, law).Findings.All(finding =>
            finding.Requirement.Clear.Evaluate(new(dossier, America, First)) is var clear
            && finding.IsClear == clear.IsTrue
            && finding.Outcome == Outcome.NotMet == clear.IsFalse
            && finding.Questions.Any() == clear.IsUnknown),
        iter: 300);

    private static Assessment[] EachDay(Requirement[] law, Dossier dossier)
    {
        var assessor = new Assessor(Book(law));
        return [.. Enumerable.Range(0, Days).Select(day => assessor.Assess(dossier, America, AsOf.On(First.AddDays(day))))];
    }
}
