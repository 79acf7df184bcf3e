using OkOce.Domain.Movement;

namespace OkOce.Domain.Tests.Movement;

public class ProgrammeTests
{
    [Fact]
    public void Three_programmes_were_launched_on_the_days_their_sources_tell() =>
        Programmes.All.Select(p => (p.Id.Value, p.LaunchedOn)).Should().Equal(
            ("jakarta", new(2017, 12, 14)),
            ("go-nasional", new(2018, 9, 6)),
            ("go-internasional", new(2018, 9, 13)));

    [Theory]
    [InlineData("2017-12-13", null)]
    [InlineData("2017-12-14", StepOrder.InOrder)]
    [InlineData("2020-02-21", StepOrder.InOrder)]
    [InlineData("2020-02-22", StepOrder.Free)]
    public void Jakarta_took_its_steps_in_order_until_the_day_before_Jakpreneur(string day, StepOrder? order) =>
        (Programmes.Jakarta.CurriculumOn(DateOnly.Parse(day, null))?.Order).Should().Be(order);

    [Theory]
    [InlineData("2019-10-23", null)]
    [InlineData("2019-10-24", StepOrder.InOrder)]
    public void The_order_outside_Jakarta_is_unknown_until_the_first_source_that_states_it(string day, StepOrder? order) =>
        (Programmes.GoNasional.CurriculumOn(DateOnly.Parse(day, null))?.Order).Should().Be(order);

    [Fact]
    public void Curricula_that_overlap_are_refused()
    {
        var first = Programmes.Jakarta.Curricula[0];
        FluentActions.Invoking(() => new Programme
        {
            Id = new("own"),
            Name = LocalizedText.Same("Own"),
            LaunchedOn = new(2020, 1, 1),
            Source = new("https://example.org/own"),
            Curricula = [first, first with { InForce = Period.From(2020, 2, 21) }],
        }).Should().Throw<ArgumentException>().WithMessage("*2020-02-21/..*overlaps*");
    }

    [Theory]
    [InlineData("Go Nasional")]
    [InlineData("go--nasional")]
    [InlineData("-go")]
    [InlineData("")]
    public void A_programme_id_of_another_shape_is_refused(string id) =>
        FluentActions.Invoking(() => new ProgrammeId(id)).Should().Throw<ArgumentException>();

    [Fact]
    public void The_seven_steps_keep_their_codes_and_order() =>
        ProgrammeStep.All.Select(s => $"{s.Code} {s.Name.Indonesian}").Should().Equal(
            "P1 Pendaftaran", "P2 Pelatihan", "P3 Pendampingan", "P4 Perizinan",
            "P5 Pemasaran", "P6 Pelaporan keuangan", "P7 Permodalan");
}
