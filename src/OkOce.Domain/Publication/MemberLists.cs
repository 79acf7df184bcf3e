using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication;

/// <summary>Says in one breath what a rule asks of several members of a set, instead of once for each.</summary>
internal static class MemberLists
{
    /// <summary>The parts in words; neighbours that ask alike of members of one set become one text.</summary>
    internal static IReadOnlyList<Outline> Of(IReadOnlyList<Specification<Situation>> parts, bool isAll)
    {
        List<Outline> said = [];
        for (var at = 0; at < parts.Count;)
        {
            var asked = Asked(parts[at], isAll);
            var count = asked is null ? 1 : parts.Skip(at).TakeWhile(part => Asked(part, isAll) is { } next && next.IsAlike(asked)).Count();
            said.Add(count == 1 ? Sentences.Of(parts[at]) : Sentences.Plain(asked!.Of([.. parts.Skip(at).Take(count).Select(part => Asked(part, isAll)!.Member)], isAll)));
            at += count;
        }

        return said;
    }

    private static Membership? Asked(Specification<Situation> part, bool isAll) => part switch
    {
        MemberAtom atom => new(atom.Fact, null, IsDenied: false, atom.Member),
        Denial<Situation> { Atom: MemberAtom atom } => new(atom.Fact, null, IsDenied: true, atom.Member),
        // Where it stands in the one set, it stands in the other too.
        AnyOf<Situation> { Parts: [Denial<Situation> { Atom: MemberAtom here }, MemberAtom there] } when isAll && here.Member == there.Member =>
            new(here.Fact, there.Fact, IsDenied: false, here.Member),
        _ => null,
    };

    private sealed record Membership(SetFact Set, SetFact? Other, bool IsDenied, string Member)
    {
        internal bool IsAlike(Membership other) => other with { Member = Member } == this;

        internal LocalizedText Of(string[] members, bool isAll) => new(
            English(Listed(members, Language.English, isAll), isAll, members.Length), Indonesian(Listed(members, Language.Indonesian, isAll), isAll, members.Length));

        // "None of a, b or c", but "a, b and c are all": a denial lists what it denies by "or".
        private string Listed(string[] members, Language language, bool isAll)
        {
            var names = members.Select(member => Set.NameOf(member).In(language));
            return isAll && (Other is not null || !IsDenied || language == Language.Indonesian) ? names.And(language) : names.Or(language);
        }

        private string English(string members, bool isAll, int count) => (isAll, IsDenied, Other) switch
        {
            (true, _, { } other) => $"whichever of {members} is among {Set.Name.English} is also among {other.Name.English}",
            (true, false, _) => $"{members} are all among {Set.Name.English}",
            (true, true, _) => $"none of {members} is among {Set.Name.English}",
            (false, false, _) => $"{(count > 2 ? "at least one of " : "")}{members} is among {Set.Name.English}",
            (false, true, _) => $"at least one of {members} is not among {Set.Name.English}",
        };

        private string Indonesian(string members, bool isAll, int count) => (isAll, IsDenied, Other) switch
        {
            (true, _, { } other) => $"mana pun dari {members} yang termasuk {Set.Name.Indonesian} juga termasuk {other.Name.Indonesian}",
            (true, false, _) => $"{members} semuanya termasuk {Set.Name.Indonesian}",
            (true, true, _) => $"{members} semuanya tidak termasuk {Set.Name.Indonesian}",
            (false, false, _) => $"{(count > 2 ? "sedikitnya satu dari " : "")}{members} termasuk {Set.Name.Indonesian}",
            (false, true, _) => $"sedikitnya satu dari {members} tidak termasuk {Set.Name.Indonesian}",
        };
    }
}
