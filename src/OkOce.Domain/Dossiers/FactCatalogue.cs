using System.Diagnostics.CodeAnalysis;
using OkOce.Domain.Evidence;

namespace OkOce.Domain.Dossiers;

/// <summary>Every fact and every kind of evidence that files may name.</summary>
public sealed class FactCatalogue
{
    private readonly Dictionary<string, Fact> facts;
    private readonly Dictionary<string, EvidenceKind> kinds;

    /// <summary>Gathers facts and kinds of evidence.</summary>
    /// <exception cref="ArgumentException">An id stands twice.</exception>
    public FactCatalogue(IEnumerable<Fact> facts, IEnumerable<EvidenceKind> kinds)
    {
        this.facts = facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        this.kinds = kinds.ToDictionary(kind => kind.Id, StringComparer.Ordinal);
        if (this.facts.Keys.FirstOrDefault(this.kinds.ContainsKey) is { } both)
        {
            throw new ArgumentException($"'{both}' is both a fact and a kind of evidence.", nameof(kinds));
        }
    }

    /// <summary>The facts, ordered by id.</summary>
    public IEnumerable<Fact> Facts => facts.Values.OrderBy(fact => fact.Id, StringComparer.Ordinal);

    /// <summary>The kinds of evidence, ordered by id.</summary>
    public IEnumerable<EvidenceKind> Kinds => kinds.Values.OrderBy(kind => kind.Id, StringComparer.Ordinal);

    /// <summary>Finds a fact by id.</summary>
    public bool TryFindFact(string id, [NotNullWhen(true)] out Fact? fact) => facts.TryGetValue(id, out fact);

    /// <summary>Finds a kind of evidence by id.</summary>
    public bool TryFindKind(string id, [NotNullWhen(true)] out EvidenceKind? kind) => kinds.TryGetValue(id, out kind);

    /// <summary>This catalogue with a team's own facts and kinds of evidence added.</summary>
    /// <exception cref="ArgumentException">An id stands twice.</exception>
    public FactCatalogue With(IEnumerable<Fact> moreFacts, IEnumerable<EvidenceKind> moreKinds) =>
        new(facts.Values.Concat(moreFacts), kinds.Values.Concat(moreKinds));
}
