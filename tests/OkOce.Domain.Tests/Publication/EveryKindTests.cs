using System.Text.Json;
using CsCheck;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Publication;
using OkOce.Domain.Publication.Forms;
using OkOce.Domain.Specifications;
using OkOce.Domain.Tests.Dossiers;

namespace OkOce.Domain.Tests.Publication;

/// <summary>Whoever adds a kind of condition, of atom or of validity is told what is still lacking.</summary>
public class EveryKindTests
{
    [Fact]
    public void Every_kind_of_atom_has_its_form_in_rule_files() =>
        Kinds(typeof(DossierAtom)).Should().BeEquivalentTo(AtomForm.All.Select(form => form.Atom), "a new atom gets a form of its own beside the others");

    [Fact]
    public void No_two_forms_have_one_key() => AtomForm.All.Select(form => form.Key).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_form_allows_its_key() => AtomForm.All.Should().OnlyContain(form => form.Members.Contains(form.Key));

    [Fact]
    public void Every_kind_of_condition_is_said_and_written() => Kinds(typeof(Specification<Situation>)).Should().BeSubsetOf(
        Drawn(RandomConditions.Any).SelectMany(Nodes).Where(IsSaidAndWritten).Select(node => node.GetType()).ToHashSet(),
        "a new kind of condition gets its words in Sentences and its form in ConditionForm");

    [Fact]
    public void Every_way_of_counting_days_is_said_and_written() => Kinds(typeof(Validity)).Should().BeSubsetOf(
        Drawn(RandomConditions.Validities).Where(IsSaidAndWritten).Select(validity => validity.GetType()).ToHashSet(),
        "a new validity gets its words in ValidityWords and its form in ValidityForm");

    [Fact]
    public void Every_value_of_a_rule_has_its_name_in_both_languages()
    {
        LocalizedText[] names =
        [
            .. Enum.GetValues<Actor>().Select(RuleNames.Of), .. Enum.GetValues<Level>().Select(RuleNames.Of), .. Enum.GetValues<HolderRole>().Select(RuleNames.Of),
            .. Enum.GetValues<Domain.Requirements.Force>().Select(RuleNames.Of), .. Enum.GetValues<Domain.Requirements.Criterion>().Select(RuleNames.Of),
            .. Enum.GetValues<Domain.Requirements.SourceTier>().Select(RuleNames.Of),
        ];
        names.Should().OnlyContain(name => name.English != name.Indonesian);
        FluentActions.Invoking(() => RuleNames.Of((Level)99)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*without a name*");
    }

    private static bool IsSaidAndWritten(Specification<Situation> condition)
    {
        using var json = new Utf8JsonWriter(Stream.Null);
        ConditionForm.Write(json, condition);
        return Enum.GetValues<Language>().All(language => Sentences.Of(condition).In(language).Length > 0);
    }

    private static bool IsSaidAndWritten(Validity validity)
    {
        using var json = new Utf8JsonWriter(Stream.Null);
        ValidityForm.Write(json, validity);
        return ValidityWords.Of(validity) is { } words && words.English != words.Indonesian;
    }

    private static IEnumerable<Specification<Situation>> Nodes(Specification<Situation> condition) => condition.Parts.SelectMany(Nodes).Prepend(condition);

    private static T[] Drawn<T>(Gen<T> gen)
    {
        var seed = PCG.Parse("0N0XIzNsQ0O2");
        return [.. Enumerable.Range(0, 3_000).Select(_ => gen.Generate(seed, null, out var _))];
    }

    private static Type[] Kinds(Type family) =>
    [
        .. family.Assembly.GetTypes()
            .Select(type => type.IsGenericTypeDefinition && type.Namespace == typeof(AllOf<>).Namespace && type.GetGenericArguments().Length == 1 ? type.MakeGenericType(typeof(Situation)) : type)
            .Where(type => !type.IsAbstract && family.IsAssignableFrom(type)),
    ];
}
