using System.Reflection;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Tests.Markets;

/// <summary>Holds the whole shipped rulebook to its rules, so that whoever adds a requirement cannot forget a part of it.</summary>
public class CatalogueTests
{
    private static readonly IReadOnlyList<Requirement> All = StandardRulebook.Rulebook.Requirements;

    public static TheoryData<string> Ids => [.. All.Select(requirement => requirement.Id.Value)];

    [Theory]
    [InlineData("ID", 15)]
    [InlineData("US", 15)]
    [InlineData("EU", 15)]
    public void A_jurisdiction_has_its_law(string jurisdiction, int least) =>
        All.Count(requirement => requirement.Jurisdiction.Code == jurisdiction).Should().BeGreaterThanOrEqualTo(least);

    [Fact]
    public void Every_requirement_written_is_in_the_rulebook() =>
        Declared<Requirement>().Should().BeSubsetOf(All, "a requirement that is declared and not listed in its jurisdiction's law never speaks");

    [Fact]
    public void Every_fact_written_is_in_the_catalogue() =>
        Declared<Fact>().Should().BeSubsetOf(StandardRulebook.Catalogue.Facts, "a file cannot answer a fact that is not listed");

    [Fact]
    public void Every_kind_of_paper_written_is_in_the_catalogue() =>
        Declared<EvidenceKind>().Should().BeSubsetOf(StandardRulebook.Catalogue.Kinds, "a file cannot name a paper that is not listed");

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_requirement_asks_only_what_files_can_answer(string id)
    {
        var known = StandardRulebook.Catalogue.Facts.Select(fact => fact.Id)
            .Concat(StandardRulebook.Catalogue.Kinds.Select(kind => kind.Id))
            .Append(HsAtom.HsQuestion.Id).Append(SubdivisionAtom.SubdivisionQuestion.Id);
        Atoms(Find(id).Clear).SelectMany(atom => atom.Questions).Select(question => question.Id).Distinct().Should().BeSubsetOf(known);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_requirement_belongs_to_the_jurisdiction_of_its_id(string id) =>
        id.Should().StartWith(Find(id).Jurisdiction.Code + "-");

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_requirement_is_cited_with_an_address_and_reviewed_after_it_was_read(string id)
    {
        var law = Find(id).Law;
        law.Text.Should().NotBeNullOrWhiteSpace();
        law.Source.Scheme.Should().BeOneOf("http", "https");
        law.ReviewBy.Should().BeAfter(law.Read ?? new DateOnly(2026, 8, 20));
        (law.Read is null || law.Read <= new DateOnly(2026, 11, 24)).Should().BeTrue("law cannot have been read on a day to come");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_requirement_names_the_sectors_whose_goods_it_may_meet(string id)
    {
        Find(id).Sectors.Should().NotBeEmpty("the table of what was surveyed is read from them: set Sectors beside Force");
        Find(id).Sectors.Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_was_not_surveyed_is_a_question_and_nothing_else_is(string id) =>
        (Find(id).Test is OpenQuestionAtom).Should().Be(
            Find(id).NotSurveyed is not null, "a requirement that is left open says why in NotSurveyed, and asks an OpenQuestion");

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_requirement_speaks_two_languages(string id)
    {
        var requirement = Find(id);
        foreach (var text in new[] { requirement.Title, requirement.Remedy.Step })
        {
            text.Indonesian.Should().NotBe(text.English);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_requirements_periods_do_not_overlap_where_both_stand(string id)
    {
        var standing = Find(id).Enactments.Where(enactment => enactment.Withdrawn is null).ToArray();
        standing.Should().NotBeEmpty();
        (from one in standing from other in standing where one != other && one.InForce.Overlaps(other.InForce) select one).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_succeeds_another_begins_no_earlier_than_the_day_after_its_end(string id)
    {
        var requirement = Find(id);
        if (requirement.Succeeds is not { } earlier)
        {
            return;
        }

        var first = requirement.Enactments.Where(one => one.Withdrawn is null).Min(one => one.InForce.First);
        var last = Find(earlier.Value).Enactments.Where(one => one.Withdrawn is null).Max(one => one.InForce.Last);
        first.Should().NotBeNull();
        last.Should().NotBeNull();
        first.Should().BeOnOrAfter(last!.Value.AddDays(1));
    }

    [Fact]
    public void Every_surveyed_cell_is_surveyed_on_a_day_that_has_come() =>
        StandardRulebook.Rulebook.Surveys.Should().OnlyContain(survey => survey.On <= new DateOnly(2026, 11, 24));

    private static Requirement Find(string id) => StandardRulebook.Rulebook.Find(new(id))!;

    private static IEnumerable<DossierAtom> Atoms(Specification<Situation> condition) =>
        condition is DossierAtom atom ? [atom] : condition.Parts.SelectMany(Atoms);

    private static T[] Declared<T>() =>
    [
        .. typeof(StandardRulebook).Assembly.GetTypes()
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => typeof(T).IsAssignableFrom(property.PropertyType))
            .Select(property => (T)property.GetValue(null)!),
    ];
}
