using System.Reflection;
using OkOce.Domain.Markets;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Tests.TrialLaw;

/// <summary>Every shape of law that the language must be able to say, and whether it is tried.</summary>
public class ShapesOfLawTests
{
    private static readonly string[] Shapes =
    [
        "Validity by calendar window, not months",
        "Earlier of two dates",
        "Origin by island, province or named firm; per shipment; goods already moving exempt",
        "Wild or farmed, gear, species",
        "Several measurements together",
        "Size exemptions with exceptions inside",
        "Share of an ingredient, recipe arithmetic",
        "A claim changes the regime",
        "Origin not decided by the last step",
        "Weight or value per consignment, sender, route",
        "Place inside the market",
        "New and existing products; made-on or imported-on date; sell-off",
        "The importer's attributes, and the HS code deciding the date",
        "Law as believed on a day (two dates)",
        "HS includes and excludes below heading",
        "One substance, many classes",
        "Sampling plans (n, c, m, M)",
        "Decision trees",
        "Either-or",
        "Unless",
        "Carry-over",
        "Specific limit beats default; no limit means forbidden",
        "An outside figure is needed (reference price)",
        "Chains of papers",
        "A paper of the wrong type",
        "Required and later abolished",
        "Made and revoked before its day",
        "Nobody can fix it",
        "Advice, not law",
        "Binds at home, not at the border",
        "Who fixes is not who holds",
    ];

    private static readonly Type[] Tests = [.. typeof(ShapesOfLawTests).Assembly.GetTypes().Where(type => type.Namespace == typeof(ShapesOfLawTests).Namespace)];

    private static readonly ShapeAttribute[] Tried = [.. Tests.SelectMany(type => type.GetCustomAttributes<ShapeAttribute>())];

    private static readonly HashSet<string> Declared =
    [
        .. StandardRulebook.Rulebook.Requirements.Select(one => one.Id.Value),
        .. Tests.SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
            .Select(field => field.GetValue(null)).OfType<Requirement>().Select(one => one.Id.Value),
    ];

    public static TheoryData<string> All => [.. Shapes];

    public static TheoryData<string> Ids => [.. Tried.SelectMany(shape => shape.Ids).Distinct()];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_shape_is_tried_on_a_requirement(string shape) =>
        Tried.Where(one => one.Name == shape).SelectMany(one => one.Ids).Should().NotBeEmpty("a shape that nobody tried may not be sayable");

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_requirement_tried_is_declared_here_or_in_the_rulebook(string id) => Declared.Should().Contain(id);

    [Fact]
    public void No_class_tries_a_shape_that_is_not_on_the_list() => Tried.Select(one => one.Name).Should().BeSubsetOf(Shapes);
}
