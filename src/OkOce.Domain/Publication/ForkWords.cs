using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication;

/// <summary>The points of a fork: "if …, then …" and "otherwise, …"; a fork in what is otherwise asked goes on in the same row.</summary>
internal static class ForkWords
{
    private static readonly LocalizedText Otherwise = new("otherwise, ", "bila tidak demikian, ");

    internal static IEnumerable<Outline> Of(BranchOf<Situation> fork) =>
        [.. Case(fork, new("if ", "bila ")), .. Rest(fork)];

    private static IEnumerable<Outline> Rest(BranchOf<Situation> fork) => fork.No is BranchOf<Situation> next
        ? [.. Case(next, new("otherwise, if ", "bila tidak demikian, tetapi ")), .. Rest(next)]
        : [Sentences.Of(fork.No).After(Otherwise)];

    private static IEnumerable<Outline> Case(BranchOf<Situation> fork, LocalizedText opening)
    {
        var (premise, then) = (Sentences.Of(fork.Condition), Sentences.Of(fork.Yes));
        // A premise that is a list is a point of its own, so that its parts are not taken for parts of what hangs on it.
        return premise.Items.Count > 0
            ? [premise.After(opening), then.After(new("then ", "maka "))]
            : [then.After(new($"{opening.English}{premise.Text.English}, then ", $"{opening.Indonesian}{premise.Text.Indonesian}, maka "))];
    }
}
