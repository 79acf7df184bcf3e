using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Portfolios.Compilation;

/// <summary>The leaves of the law. A leaf declared twice is one slot, also in a later rulebook.</summary>
internal sealed class SlotTable
{
    private readonly Dictionary<(Specification<Situation>, Destination?, bool), Slot> slots = [];
    private readonly Lock adding = new();

    internal Slot Of(Specification<Situation> leaf, Destination? destination, bool isAsked)
    {
        lock (adding)
        {
            if (!slots.TryGetValue((leaf, destination, isAsked), out var slot))
            {
                slots.Add((leaf, destination, isAsked), slot = new(leaf, destination, isAsked));
            }

            return slot;
        }
    }
}
