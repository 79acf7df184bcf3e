using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Portfolios.Compilation;

/// <summary>Turns the declared law into a circuit for one block of goods: what its code and the destination decide becomes constant.</summary>
internal sealed class Compiler(Law law, Block block, bool papersNameMarkets)
{
    private const int Unsaid = -1;
    private const int NotLookedAt = -2;

    private readonly CircuitBuilder circuit = new();
    private readonly List<Output> outputs = [];

    internal Program Compile(LawOfDays days, Sector sector)
    {
        // The home side stands in the law of every destination; where no destination matters to it, it is compiled once.
        var everywhere = new int[law.Requirements.Length];
        Array.Fill(everywhere, NotLookedAt);
        var markets = new Program.MarketLaw[law.Destinations.Length];
        for (var destination = 0; destination < markets.Length; destination++)
        {
            List<int> stacked = [];
            foreach (var number in days.ByDestination[destination])
            {
                var output = law.Requirements[number].DependsOnDestination(papersNameMarkets)
                    ? Add(number, destination, days)
                    : everywhere[number] != NotLookedAt ? everywhere[number] : everywhere[number] = Add(number, destination, days);
                if (output != Unsaid)
                {
                    stacked.Add(output);
                }
            }

            var at = law.Destinations[destination];
            markets[destination] = new(at, [.. stacked], days.IsCovered(at, sector), days.IsComplete(at, sector));
        }

        var nodes = new int[4 * outputs.Count];
        for (var at = 0; at < outputs.Count; at++)
        {
            (nodes[4 * at], nodes[(4 * at) + 1], nodes[(4 * at) + 2], nodes[(4 * at) + 3]) = (outputs[at].Clear, outputs[at].AskedClear, outputs[at].Scope, outputs[at].Test);
        }

        var built = circuit.Build(nodes);
        return new(
            built,
            [.. outputs.Select((one, at) => one with { Clear = nodes[4 * at], AskedClear = nodes[(4 * at) + 1], Scope = nodes[(4 * at) + 2], Test = nodes[(4 * at) + 3] })],
            markets);
    }

    // The place of the requirement among the outputs, unless it can neither stand in the way nor leave a doubt.
    private int Add(int number, int destination, LawOfDays days)
    {
        var declared = law.Requirements[number];
        var requirement = declared.Requirement;
        var scope = Node(declared.Scope, destination, isAsked: false);
        if (scope == Circuit.False)
        {
            return Unsaid;
        }

        var (doubtful, clear) = (requirement.Binds && !days.IsReliedOn(requirement), Node(declared.Clear, destination, isAsked: false));
        if (clear == Circuit.True && !doubtful)
        {
            return Unsaid;
        }

        outputs.Add(new(
            requirement, number, clear,
            law.Asked > default(Evidence.AssuranceGrade) ? Node(declared.Clear, destination, isAsked: true) : clear,
            scope, Node(declared.Test, destination, isAsked: false))
        {
            Decides = requirement.Binds && requirement.IsRead,
            IsDoubtful = doubtful,
        });
        return outputs.Count - 1;
    }

    private int Node(Declared condition, int destination, bool isAsked)
    {
        switch (condition.Kind)
        {
            case Declared.Joint.Leaf:
                return Leaf(condition, destination, isAsked);
            case Declared.Joint.Fork:
                // A fork whose way the goods or the destination decide is that way; any other is read whole.
                return Node(condition.Parts[0], destination, isAsked) switch
                {
                    Circuit.True => Node(condition.Parts[1], destination, isAsked),
                    Circuit.False => Node(condition.Parts[2], destination, isAsked),
                    _ => Leaf(condition, destination, isAsked),
                };
            default:
                return Joined(condition, destination, isAsked);
        }
    }

    private int Joined(Declared condition, int destination, bool isAsked)
    {
        var isAll = condition.Kind == Declared.Joint.All;
        var (neutral, deciding) = isAll ? (Circuit.True, Circuit.False) : (Circuit.False, Circuit.True);
        Span<int> inputs = condition.Parts.Length <= 64 ? stackalloc int[condition.Parts.Length] : new int[condition.Parts.Length];
        var count = 0;
        foreach (var part in condition.Parts)
        {
            var node = Node(part, destination, isAsked);
            if (node == deciding)
            {
                return deciding;
            }

            if (node != neutral)
            {
                inputs[count++] = node;
            }
        }

        return count == 0 ? neutral : circuit.Join(isAll, inputs[..count]);
    }

    private int Leaf(Declared condition, int destination, bool isAsked)
    {
        var leaf = condition.Leaf!;
        var constant = leaf.Set >= 0 ? block.Within[leaf.Set] : leaf.AtDestination is { } known ? known[destination] : Truth.Unknown;
        return constant.IsUnknown ? circuit.Literal(leaf.SlotAt(destination, papersNameMarkets, isAsked), condition.Denied)
            : constant.IsTrue == condition.Denied ? Circuit.False
            : Circuit.True;
    }
}
