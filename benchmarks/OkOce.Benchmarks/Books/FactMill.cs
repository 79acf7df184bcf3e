using OkOce.Domain;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Benchmarks.Books;

/// <summary>Answers the facts that a book asks, by chance: mostly known, and the better the more care the maker takes.</summary>
internal sealed class FactMill
{
    private readonly ILookup<Level, Fact> facts;
    private readonly Dictionary<Fact, string[]> words;
    private readonly Dictionary<Fact, Amount[]> figures;
    private readonly HashSet<Fact> betterDenied;

    public FactMill(Book book)
    {
        var conditions = book.Conditions().ToArray();
        words = Words(conditions);
        figures = Figures(conditions);
        facts = conditions.SelectMany(FactsOf).Distinct().ToLookup(fact => fact.Level);
        // Where tests ask for "no" more often than for "yes", care shows in the "no".
        betterDenied =
        [
            .. book.Rulebook.Requirements.SelectMany(requirement => Book.Below(requirement.Test)).OfType<Denial<Situation>>()
                .SelectMany(denial => FactsOf(denial.Atom)),
        ];
    }

    /// <summary>A sheet with the facts of a level.</summary>
    public FactSheet Sheet(Level level, double care, Random chance)
    {
        var sheet = FactSheet.Empty;
        foreach (var fact in facts[level])
        {
            if (chance.NextDouble() < 0.93 + (care / 15))
            {
                sheet = Answered(sheet, fact, chance.NextDouble() < care, chance);
            }
        }

        return sheet;
    }

    private FactSheet Answered(FactSheet sheet, Fact fact, bool isGood, Random chance) => fact switch
    {
        YesNoFact yesNo => sheet.With(yesNo, isGood != betterDenied.Contains(fact)),
        ChoiceFact choice => sheet.With(choice, new Choice(words[fact][chance.Next(words[fact].Length)])),
        SetFact set => sheet.With(set, isGood ? Members.Exactly() : Members.Exactly(words[fact][chance.Next(words[fact].Length)])),
        AmountFact amount => sheet.With(amount, Near(fact, isGood, chance)),
        MeasurementFact measured => sheet.With(measured, Measurement.Of(Near(fact, isGood, chance))),
        DayFact day => sheet.With(day, OnOneDay(new DateOnly(2024, 1, 1).AddDays(chance.Next(1000)))),
        _ => throw new NotSupportedException($"The fact '{fact}' is of a type that the mill does not know yet."),
    };

    private Amount Near(Fact fact, bool isGood, Random chance)
    {
        var limit = figures[fact][chance.Next(figures[fact].Length)];
        return Amount.Of(decimal.Round(limit.Figure * (isGood ? 0.9m : 1.6m) * chance.Next(50, 100) / 100, 4), limit.Unit);
    }

    // A fact that only a rarer shape asks stays unknown.
    private static IEnumerable<Fact> FactsOf(Specification<Situation> condition) => condition switch
    {
        YesNoAtom yesNo => [yesNo.Fact],
        ChoiceAtom choice => [choice.Fact],
        MemberAtom member => [member.Fact],
        AmountAtom amount => [amount.Fact],
        DayAtom day => [day.Fact],
        LimitAtom limit => [limit.Limit.Of],
        LimitByAtom limits => [limits.Choice, limits.Of],
        _ => [],
    };

    private static Period OnOneDay(DateOnly day) => Period.From(day).Through(day);

    // Of a closed list every word can be an answer, of an open one those that rules name.
    private static Dictionary<Fact, string[]> Words(IReadOnlyList<Specification<Situation>> conditions) => conditions
        .SelectMany(condition => condition switch
        {
            ChoiceAtom choice => choice.Codes.Concat(choice.Fact.Options.Select(option => option.Code)).Select(word => (Fact: (Fact)choice.Fact, word)),
            MemberAtom member => member.Fact.Options.Select(option => option.Code).Append(member.Member).Select(word => (Fact: (Fact)member.Fact, word)),
            LimitByAtom limits => limits.Choice.Options.Select(option => option.Code).Concat(limits.Limits.Select(one => one.Option)).Select(word => (Fact: (Fact)limits.Choice, word)),
            _ => [],
        })
        .GroupBy(pair => pair.Fact, pair => pair.word)
        .ToDictionary(group => group.Key, group => group.Distinct().ToArray());

    private static Dictionary<Fact, Amount[]> Figures(IReadOnlyList<Specification<Situation>> conditions) => conditions
        .SelectMany(condition => condition switch
        {
            AmountAtom amount => new[] { ((Fact)amount.Fact, amount.Bound.Figure) },
            LimitAtom limit => limit.Limit.Steps.Select(step => ((Fact)limit.Limit.Of, step.Most)),
            LimitByAtom limits => limits.Limits.SelectMany(one => one.Limit.Steps).Select(step => ((Fact)limits.Of, step.Most)),
            _ => [],
        })
        .GroupBy(pair => pair.Item1, pair => pair.Item2)
        .ToDictionary(group => group.Key, group => group.ToArray());
}
