using OkOce.Domain.Journeys;

namespace OkOce.Domain.Tests.Journeys;

public class OccurrenceTests
{
    [Theory]
    [InlineData("2018-09-13T14:59:00+00:00", false)]
    [InlineData("2018-09-13T15:00:00+00:00", true)]
    [InlineData("2018-09-14T00:00:00+09:00", true)]
    [InlineData("2020-01-01T00:00:00+00:00", true)]
    public void A_day_can_be_recorded_once_it_has_begun_in_Papua(string recordedAt, bool may)
    {
        var recording = FluentActions.Invoking(() =>
            new Occurrence(new(2018, 9, 14), DateTimeOffset.Parse(recordedAt, null), "centre-tebet", "attendance list"));

        if (may)
        {
            recording.Should().NotThrow();
        }
        else
        {
            recording.Should().Throw<ArgumentException>().WithMessage("*happened on 2018-09-14: that day had not begun*");
        }
    }

    [Theory]
    [InlineData("", "reason")]
    [InlineData("centre", " ")]
    public void Who_and_why_are_always_told(string by, string why) =>
        FluentActions.Invoking(() => new Occurrence(new(2018, 9, 14), new(2018, 9, 15, 9, 0, 0, TimeSpan.Zero), by, why))
            .Should().Throw<ArgumentException>();
}
