using System.Text;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Publication;
using OkOce.Domain.Requirements;
using OkOce.Domain.Tests.Readiness;
using static OkOce.Domain.Tests.Readiness.SmallLaw;

namespace OkOce.Domain.Tests.Requirements;

/// <summary>Duties, quotas and preferences stand in the book beside what is asked, and bind nobody.</summary>
public class ConsequenceTests
{
    private static readonly Requirement Asked = Asks("US-ASKED", Done.Yes);

    private static readonly LawNote Note = new()
    {
        Id = new("US-NOTE"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("no longer asked", "tidak diminta lagi"),
        Sectors = [Sector.Spices],
        Law = Asked.Law,
        Period = Period.Always,
        Says = new("made up", "rekaan"),
    };

    private static readonly Consequence Preference = Costing("US-PREFERENCE", Period.Until(2026, 12, 31));
    private static readonly Consequence Duty = Costing("US-DUTY", Period.From(2027, 1, 1)) with { Succeeds = Preference.Id };

    [Fact]
    public void A_preference_that_ends_on_the_last_of_december_and_the_duty_that_follows_change_on_new_years_day()
    {
        var book = new Rulebook("test", [Asked], [], [Preference, Duty], [Note]);
        book.ConsequenceChanges(new(2026, 12, 1), new(2026, 12, 31)).Should().BeEmpty();
        book.ConsequenceChanges(new(2027, 1, 1), new(2027, 1, 1)).Should().Equal(
            new ConsequenceChange(Duty, new(2027, 1, 1), Starts: true), new ConsequenceChange(Preference, new(2027, 1, 1), Starts: false));
        book.ConsequenceChanges(new(2027, 1, 2), new(2027, 12, 31)).Should().BeEmpty();
    }

    [Fact]
    public void A_consequence_never_changes_a_verdict()
    {
        var surveys = Book().Surveys;
        new Domain.Readiness.Assessor(new("test", [Asked], surveys, [Preference, Duty])).Assess(Known.Says(Done), America, AsOf.On(Day)).Verdict
            .Should().Be(Domain.Readiness.Verdict.NoKnownObstacle);
    }

    [Fact]
    public void A_consequence_that_asks_about_a_place_outside_every_and_some_is_refused() =>
        FluentActions.Invoking(() => Duty with { Scope = Clean.Yes }).Should().Throw<ArgumentException>().WithMessage("*Every.Facility*");

    [Fact]
    public void A_consequence_without_a_period_of_force_is_refused() =>
        FluentActions.Invoking(() => Duty with { Enactments = [] }).Should().Throw<ArgumentException>();

    [Fact]
    public void No_id_stands_for_two_things_in_a_book()
    {
        FluentActions.Invoking(() => new Rulebook("test", [Asked], [], [Duty with { Id = Asked.Id, Succeeds = null }])).Should().Throw<ArgumentException>().WithMessage("US-ASKED stands twice*");
        FluentActions.Invoking(() => new Rulebook("test", [], [], [Preference], [Note with { Id = Preference.Id }])).Should().Throw<ArgumentException>().WithMessage("US-PREFERENCE stands twice*");
    }

    [Fact]
    public void A_consequence_follows_only_another_in_the_book() =>
        FluentActions.Invoking(() => new Rulebook("test", [Asked], [], [Duty with { Succeeds = Asked.Id }])).Should().Throw<ArgumentException>().WithMessage("US-DUTY succeeds US-ASKED*");

    [Theory]
    [InlineData("\"US-NOTE\"", "\"US-DUTY\"", "US-DUTY a second time")]
    [InlineData("\"succeeds\": \"US-PREFERENCE\"", "\"succeeds\": \"US-GONE\"", "the id of a consequence in this book")]
    [InlineData("\"kind\": \"duty\"", "\"kind\": \"bribe\"", "bribe")]
    [InlineData("\"sectors\": [", "\"sectors\": [ \"cars\",", "cars")]
    [InlineData("\"says\"", "\"tells\"", "the member \"tells\"")]
    public void A_rule_file_with_a_faulty_consequence_or_note_is_refused(string right, string wrong, string told)
    {
        var text = RulebookWriter.Write(new Rulebook("test", [Asked], [], [Preference, Duty], [Note]));
        text.Should().Contain(right);
        FluentActions.Invoking(() => new RulebookReader(new([Done], [])).Read(Encoding.UTF8.GetBytes(text.Replace(right, wrong, StringComparison.Ordinal)), "book.json"))
            .Should().Throw<RuleFileException>().WithMessage($"*{told}*");
    }

    [Fact]
    public void Only_the_law_of_the_destination_is_declared_when_a_destination_is_asked_for()
    {
        var book = new Rulebook("lazy",
        [
            new JurisdictionLaw { Jurisdictions = [Jurisdiction.UnitedStates], Requires = () => [Asked], Surveyed = () => [] },
            new JurisdictionLaw { Jurisdictions = [Jurisdiction.EuropeanUnion], Requires = () => throw new InvalidOperationException("declared"), Surveyed = () => [] },
        ]);
        book.InForce(America, AsOf.On(Day)).Should().Equal(Asked);
        FluentActions.Invoking(() => book.InForce(Destination.Of(Market.EuropeanUnion), AsOf.On(Day)).ToArray()).Should().Throw<InvalidOperationException>();
    }

    private static Consequence Costing(string id, Period period) => new()
    {
        Id = new(id),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("made up", "rekaan"),
        Kind = ConsequenceKind.Duty,
        Sectors = [Sector.Spices],
        Law = Asked.Law,
        Enactments = [new(period)],
        Scope = Always,
        Effect = new("one part in ten", "sepersepuluh"),
    };
}
