using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;
using OkOce.Domain.Tests.Readiness;
using static OkOce.Domain.Tests.Readiness.SmallLaw;

namespace OkOce.Domain.Tests.Requirements;

public class RequirementTests
{
    public static TheoryData<string> Misplaced => ["facility", "lot", "denied", "deep", "other"];

    [Theory]
    [MemberData(nameof(Misplaced))]
    public void A_facilitys_or_a_lots_fact_outside_every_or_some_is_refused(string way)
    {
        var condition = way switch
        {
            "facility" => Clean.Yes,
            "lot" => Sound.Yes,
            "denied" => Clean.No,
            "deep" => Done.Yes & (Excused.Yes | Clean.Yes),
            _ => Every.Lot(Clean.Yes),
        };
        Refused(() => Asks("US-ANY", condition));
        Refused(() => Asks("US-ANY", Done.Yes) with { Scope = condition });
        Refused(() => Asks("US-ANY", Done.Yes) with { Exemption = condition });

        static void Refused(Func<Requirement> make) =>
            FluentActions.Invoking(make).Should().Throw<ArgumentException>().WithMessage("*must stand inside Every.*");
    }

    [Fact]
    public void Inside_every_or_some_it_stands()
    {
        Specification<Situation>[] good =
        [
            Every.Facility(Clean.Yes), Some.Facility(Clean.No), !Every.Lot(Sound.Yes), Every.Facility(Clean.Yes | Done.Yes),
            Holds.Valid(Paper("registration", Level.Facility), Validity.NoExpiry),
        ];
        good.Should().AllSatisfy(condition => Asks("US-ANY", condition).Test.Should().BeSameAs(condition));
    }

    [Fact]
    public void A_requirement_without_a_period_of_force_is_refused() =>
        FluentActions.Invoking(() => Asks("US-ANY", Done.Yes).InForce()).Should().Throw<ArgumentException>();

    [Fact]
    public void What_the_maker_of_a_list_does_to_it_later_changes_nothing()
    {
        List<Enactment> periods = [new(Period.Always)];
        var one = Asks("US-ANY", Done.Yes) with { Enactments = periods };
        periods.Clear();
        one.IsInForce(AsOf.On(Day)).Should().BeTrue();
    }

    [Theory]
    [InlineData("2026-12-31", false, "2027-01-01")]
    [InlineData("2027-01-01", true, "2028-01-01")]
    [InlineData("2027-12-31", true, "2028-01-01")]
    [InlineData("2028-01-01", false, null)]
    public void It_is_in_force_on_both_ends_of_its_periods_taken_together(string day, bool inForce, string? next)
    {
        var one = Asks("US-ANY", Done.Yes).InForce(Period.From(2027, 1, 1).Through(2027, 6, 30), Period.From(2027, 7, 1).Through(2027, 12, 31));
        var asOf = AsOf.On(Markets.Law.Day(day));
        one.IsInForce(asOf).Should().Be(inForce);
        one.NextChange(asOf).Should().Be(next is null ? null : Markets.Law.Day(next));
    }

    [Theory]
    [InlineData("US-FDA-FOOD-FACILITY", true)]
    [InlineData("US-1", true)]
    [InlineData("US", false)]
    [InlineData("US-", false)]
    [InlineData("-US", false)]
    [InlineData("us-food", false)]
    [InlineData("US FOOD-A", false)]
    [InlineData("USFOOD", false)]
    public void An_id_is_capitals_and_digits_joined_by_hyphens(string id, bool good)
    {
        var make = FluentActions.Invoking(() => new RequirementId(id));
        if (good)
        {
            make().ToString().Should().Be(id);
        }
        else
        {
            make.Should().Throw<ArgumentException>();
        }
    }
}
