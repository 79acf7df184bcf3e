using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Readiness;

/// <summary>Goes through every atom of a condition as <see cref="Specification{T}.Leaves"/> does, and allocates nothing: each finding of each assessment is walked so.</summary>
internal static class Walk
{
    /// <summary>Looks at one atom where it stands.</summary>
    internal delegate void Look<TSeen>(ref TSeen seen, DossierAtom atom, in Situation at);

    internal static void Each<TSeen>(Specification<Situation> node, in Situation at, ref TSeen seen, Look<TSeen> look)
    {
        switch (node)
        {
            case DossierAtom atom:
                look(ref seen, atom, at);
                break;
            case Denial<Situation> { Atom: DossierAtom atom }:
                look(ref seen, atom, at);
                break;
            case Quantified each when each.Count(at) is var count and > 0:
                for (var index = 0; index < count; index++)
                {
                    Each(each.Condition, each.Narrow(at, index), ref seen, look);
                }

                break;
            default:
                for (var index = 0; index < node.Parts.Count; index++)
                {
                    Each(node.Parts[index], at, ref seen, look);
                }

                break;
        }
    }

    /// <summary>The first day after the situation's own on which an answer may change with nothing but time; none if none.</summary>
    internal static DateOnly? NextChange(Specification<Situation> condition, in Situation at)
    {
        DateOnly? first = null;
        Each(condition, at, ref first, static (ref DateOnly? first, DossierAtom atom, in Situation at) =>
        {
            if (atom.NextChange(at) is { } day && !(first <= day))
            {
                first = day;
            }
        });
        return first;
    }
}
