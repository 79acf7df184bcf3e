using OkOce.Benchmarks.Books;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Benchmarks.Written;

/// <summary>The distinct leaves of a book: how often each is asked, and where its answer can be kept.</summary>
internal sealed class Inventory
{
    private readonly Dictionary<Specification<Situation>, int> numbers = [];
    private readonly List<Specification<Situation>> leaves = [];
    private readonly List<int> uses = [];
    private readonly Dictionary<Fact, int> atomsOfFact = [];

    public Inventory(Book book)
    {
        foreach (var requirement in book.Rulebook.Requirements)
        {
            Count(requirement.Scope);
            Count(requirement.Test);
            if (requirement.Exemption is { } exemption)
            {
                Count(exemption);
            }
        }
    }

    public IReadOnlyList<Specification<Situation>> Leaves => leaves;

    public int this[Specification<Situation> leaf] => numbers[leaf];

    /// <summary>Whether its answer is kept: it is asked twice, costs more than a comparison, and looks at no single lot or facility.</summary>
    public bool IsKept(Specification<Situation> leaf) =>
        uses[numbers[leaf]] > 1 && leaf is not (HsAtom or MarketAtom or SubdivisionAtom) && !Book.Below(leaf).Any(part => part is MarketAtom or SubdivisionAtom);

    /// <summary>Whether a paper stands in it, which may be one for some markets only.</summary>
    public static bool AsksPapers(Specification<Situation> leaf) => Book.Below(leaf).Any(part => part is EvidenceAtom);

    /// <summary>Whether more than one atom asks the fact, so that its answer is worth keeping beside theirs.</summary>
    public bool IsAskedInSeveralWays(Fact fact) => atomsOfFact.GetValueOrDefault(fact) > 1;

    /// <summary>Whether the answer inside of a condition over every lot or facility is that one's own.</summary>
    public static bool LooksAtOne(Specification<Situation> leaf) =>
        leaf is EvidenceAtom or Quantified or DossierAtom { Level: Domain.Level.Lot or Domain.Level.Facility };

    private void Count(Specification<Situation> condition)
    {
        switch (condition)
        {
            case AllOf<Situation> or AnyOf<Situation> or Denial<Situation> or BranchOf<Situation>:
                foreach (var part in condition.Parts)
                {
                    Count(part);
                }

                return;
            case Quantified each:
                Add(each, 1);
                // Inside of it each lot has its own answers: numbered, never kept.
                Inside(each.Condition);
                return;
            default:
                Add(condition, 1);
                return;
        }
    }

    private void Inside(Specification<Situation> condition)
    {
        foreach (var leaf in Book.Below(condition).Where(part => part is DossierAtom or Quantified))
        {
            Add(leaf, LooksAtOne(leaf) ? 0 : 1);
        }
    }

    private void Add(Specification<Situation> leaf, int times)
    {
        if (!numbers.TryGetValue(leaf, out var number))
        {
            number = leaves.Count;
            numbers.Add(leaf, number);
            leaves.Add(leaf);
            uses.Add(0);
            if (FactOf(leaf) is { } fact)
            {
                atomsOfFact[fact] = atomsOfFact.GetValueOrDefault(fact) + 1;
            }
        }

        uses[number] += times;
    }

    private static Fact? FactOf(Specification<Situation> leaf) => leaf switch
    {
        ChoiceAtom choice => choice.Fact,
        MemberAtom member => member.Fact,
        AmountAtom amount => amount.Fact,
        _ => null,
    };
}
