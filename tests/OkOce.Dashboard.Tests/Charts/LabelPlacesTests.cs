using OkOce.Dashboard.Charts;

namespace OkOce.Dashboard.Tests.Charts;

public sealed class LabelPlacesTests
{
    private static readonly Box Picture = new(0, 0, 800, 300);

    [Fact]
    public void A_lonely_point_has_its_label_at_its_right() =>
        LabelPlaces.Arrange(Picture, [(100, 100, 50, 18)], 5).Should().Equal((Box.At(108, 91, 50, 18), null));

    [Fact]
    public void A_point_at_the_edge_has_its_label_inside() =>
        LabelPlaces.Arrange(Picture, [(795, 100, 50, 18)], 5)[0]!.Value.Label.Inside(Picture).Should().BeTrue();

    [Fact]
    public void Crowded_labels_cover_neither_each_other_nor_a_point()
    {
        (float X, float Y, float, float)[] points = [(10, 295, 40, 18), (60, 285, 46, 18), (78, 282, 46, 18), (79, 283, 46, 18), (120, 270, 46, 18)];
        var labels = LabelPlaces.Arrange(Picture, points, 5).Select(p => p!.Value.Label).ToList();

        labels.Should().HaveCount(5).And.OnlyHaveUniqueItems();
        labels.Should().OnlyContain(l => labels.Count(l.Meets) == 1, "a label meets only itself");
        labels.Should().OnlyContain(l => !points.Any(p => l.Holds(p.X, p.Y)));
    }

    [Fact]
    public void Where_there_is_no_room_a_label_is_left_out() =>
        LabelPlaces.Arrange(new(0, 0, 30, 30), [(15, 15, 50, 18)], 5).Should().Equal([null]);
}
