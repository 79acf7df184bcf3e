using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication;

/// <summary>A disjunction that says "if … then …": what follows is asked only where its first parts do not already clear it.</summary>
/// <remarks>
/// <c>¬a ∨ b</c> and "if a, then b" are the same in three values too. A yes-or-no fact that is denied is often a plain condition of
/// its own ("it does not keep at room temperature, or …"), and opens a rule only before a paper, a limit, or what each must meet.
/// </remarks>
internal static class Implication
{
    internal static Outline? Of(AnyOf<Situation> any)
    {
        // Of two parts, the one clears and the other is asked of each lot or facility, whether the first is denied or not.
        var clear = any.Parts is [DossierAtom, Quantified { IsEvery: true }] ? 1 : any.Parts.TakeWhile(IsDenied).Count();
        Specification<Situation>[] clearing = [.. any.Parts.Take(clear)];
        Specification<Situation>[] asked = [.. any.Parts.Skip(clear)];
        if (clear == 0 || asked.Length == 0 || !(clearing.All(OpensARule) || IsAsked(asked[0])))
        {
            return null;
        }

        var premise = Sentences.Of(new AllOf<Situation>(clearing.Select(part => part.Negate())));
        if (premise.Items.Count > 0)
        {
            return null;
        }

        var then = Sentences.Of(asked is [var only] ? only : new AnyOf<Situation>(asked));
        return then.After(new($"if {premise.Text.English}, then ", $"bila {premise.Text.Indonesian}, maka "));
    }

    private static bool IsDenied(Specification<Situation> part) =>
        part is Denial<Situation> || (part is AllOf<Situation> all && all.Parts.All(one => one is Denial<Situation>));

    private static bool OpensARule(Specification<Situation> part) => part is Denial<Situation> denial
        ? denial.Atom is not YesNoAtom
        : part.Parts.All(OpensARule);

    private static bool IsAsked(Specification<Situation> part) =>
        part is Quantified { IsEvery: true } or EvidenceAtom or LimitAtom or LimitByAtom or LimitPerShareAtom or FigureLimitsAtom or SamplingAtom;
}
