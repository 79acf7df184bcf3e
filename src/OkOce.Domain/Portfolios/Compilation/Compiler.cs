using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Portfolios.Compilation;

/// <summary>Turns the declared law into a circuit for one block of goods: what its code and the destination decide becomes constant.</summary>
internal sealed class Compiler(Law law, Block block, bool papersNameMarkets)
{
    private readonly CircuitBuilder circuit = new();

    // The home side stands in the law of every destination; where no destination matters to it, it is compiled once.
    private readonly Dictionary<(int Requirement, Destination? Destination), int> numbers = [];
    private readonly List<Output> outputs = [];

    internal Program Compile(LawOfDays days, Sector sector)
    {
        Program.MarketLaw[] markets = [.. law.Destinations.Select((destination, index) => new Program.MarketLaw(
            destination,
            [.. days.ByDestination[index].Select(number => Number(number, destination, days)).Where(number => number >= 0)],
            days.IsCovered(destination, sector),
            days.IsComplete(destination, sector)))];
        int[] nodes = [.. outputs.SelectMany(one => new[] { one.Clear, one.AskedClear, one.Scope, one.Test })];
        var built = circuit.Build(nodes);
        return new(
            built,
            [.. outputs.Select((one, at) => one with { Clear = nodes[4 * at], AskedClear = nodes[(4 * at) + 1], Scope = nodes[(4 * at) + 2], Test = nodes[(4 * at) + 3] })],
            markets);
    }

    // The place of the requirement among the outputs; -1 when it can neither stand in the way nor leave a doubt.
    private int Number(int number, Destination destination, LawOfDays days)
    {
        var requirement = law.Rulebook.Requirements[number];
        var at = Leaves.DependsOnDestination(requirement.Clear, papersNameMarkets) ? destination : null;
        if (!numbers.TryGetValue((number, at), out var output))
        {
            var (doubtful, scope) = (requirement.Binds && !days.IsReliedOn(requirement), Node(requirement.Scope, destination, isAsked: false));
            var clear = scope == Circuit.False ? Circuit.True : Node(requirement.Clear, destination, isAsked: false);
            var says = clear != Circuit.True || (doubtful && scope != Circuit.False);
            numbers.Add((number, at), output = says ? outputs.Count : -1);
            if (says)
            {
                outputs.Add(new(requirement, number, clear, Node(requirement.Clear, destination, isAsked: true), scope, Node(requirement.Test, destination, isAsked: false))
                {
                    Decides = requirement.Binds && requirement.Law.IsRead,
                    IsDoubtful = doubtful,
                });
            }
        }

        return output;
    }

    private int Node(Specification<Situation> condition, Destination destination, bool isAsked) => condition switch
    {
        AllOf<Situation> => circuit.All(condition.Parts.Select(part => Node(part, destination, isAsked))),
        AnyOf<Situation> => circuit.Any(condition.Parts.Select(part => Node(part, destination, isAsked))),
        Denial<Situation> denial => Leaf(denial.Atom, destination, isAsked, denied: true),
        // A fork whose way the goods or the destination decide is that way; any other is read whole.
        BranchOf<Situation> fork => Node(fork.Condition, destination, isAsked) switch
        {
            Circuit.True => Node(fork.Yes, destination, isAsked),
            Circuit.False => Node(fork.No, destination, isAsked),
            _ => Leaf(fork, destination, isAsked, denied: false),
        },
        _ => Leaf(condition, destination, isAsked, denied: false),
    };

    private int Leaf(Specification<Situation> leaf, Destination destination, bool isAsked, bool denied) => Constant(leaf, destination) switch
    {
        { IsTrue: true } => denied ? Circuit.False : Circuit.True,
        { IsFalse: true } => denied ? Circuit.True : Circuit.False,
        _ => circuit.Literal(
            law.Slots.Of(
                leaf,
                Leaves.DependsOnDestination(leaf, papersNameMarkets) ? destination : null,
                isAsked && law.Asked > default(Evidence.AssuranceGrade) && Leaves.RestsOnPapers(leaf)),
            denied),
    };

    private Truth Constant(Specification<Situation> leaf, Destination destination) => leaf switch
    {
        HsAtom atom => block.Codes[atom.Codes],
        MarketAtom atom => Truth.Of(atom.Means(destination)),
        SubdivisionAtom atom => destination.Subdivision is { } part ? Truth.Of(atom.Codes.Contains(part)) : Truth.Unknown,
        _ => Truth.Unknown,
    };
}
