using OkOce.Domain.Requirements;
using OkOce.Domain.Tests.Markets;

namespace OkOce.Domain.Tests.Requirements;

public class EnactmentTests
{
    private static readonly Enactment Postponed = new(Period.From(2024, 12, 30)) { Announced = new(2023, 6, 9), Withdrawn = new(2024, 12, 23) };

    [Theory]
    [InlineData("2023-06-08", false)]
    [InlineData("2023-06-09", true)]
    [InlineData("2024-12-22", true)]
    [InlineData("2024-12-23", false)]
    public void A_regulation_postponed_later_was_believed_from_its_announcement_to_the_day_before_the_postponement(string knownOn, bool believed) =>
        Postponed.IsBelieved(Law.Day(knownOn), read: new(2026, 11, 24)).Should().Be(believed);

    [Fact]
    public void With_all_that_is_known_a_withdrawn_enactment_does_not_stand() => Postponed.IsBelieved(null, new(2026, 11, 24)).Should().BeFalse();

    [Theory]
    [InlineData("2020-01-01", "2020-01-01")]
    [InlineData("2027-01-01", "2026-11-24")]
    public void Not_researched_past_law_counts_as_known_on_its_first_day_and_future_law_on_the_day_it_was_read(string first, string known) =>
        new Enactment(Period.From(Law.Day(first))).KnownFrom(new(2026, 11, 24)).Should().Be(Law.Day(known));
}
