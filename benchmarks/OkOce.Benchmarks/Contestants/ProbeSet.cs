using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Benchmarks.Contestants;

/// <summary>The helpers that a book's conditions ask for, one for each distinct leaf, numbered.</summary>
internal sealed class ProbeSet
{
    private readonly Dictionary<Specification<Situation>, int> numbers = [];
    private readonly List<Probe> probes = [];

    public int Count => probes.Count;

    public Probe this[int number] => probes[number];

    /// <summary>The leaves with their numbers.</summary>
    public IEnumerable<KeyValuePair<Specification<Situation>, int>> Leaves => numbers;

    /// <summary>The number of a leaf, which is made ready when it is met first.</summary>
    public int NumberOf(Specification<Situation> leaf)
    {
        if (!numbers.TryGetValue(leaf, out var number))
        {
            number = probes.Count;
            probes.Add(Probe.For(leaf));
            numbers.Add(leaf, number);
        }

        return number;
    }

    public Probe[] ToArray() => [.. probes];
}
