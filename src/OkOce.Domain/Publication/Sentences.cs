using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication;

/// <summary>Says a condition in words that a maker or a trade lawyer can check, as declared.</summary>
/// <remarks>
/// Every kind of condition has its words here, and every kind of atom brings its own clause; a denial stands at an atom only. Two
/// plain conditions are joined by a word, more become the points of a list.
/// </remarks>
public static class Sentences
{
    private static readonly LocalizedText And = new("and", "dan");
    private static readonly LocalizedText Or = new("or", "atau");
    private static readonly LocalizedText All = new("all of these hold", "semua ini terpenuhi");
    private static readonly LocalizedText Cases = new("this holds, as the case may be", "ini terpenuhi, sesuai keadaannya");
    private static readonly LocalizedText Any = new("at least one of these holds", "sedikitnya satu dari ini terpenuhi");

    /// <summary>The condition in words.</summary>
    /// <exception cref="ArgumentException">It holds a kind of condition that has no words here.</exception>
    public static Outline Of(Specification<Situation> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return condition switch
        {
            DossierAtom atom => Plain(PaperWords.Of(atom).Affirmative),
            Denial<Situation> { Atom: DossierAtom atom } => Plain(PaperWords.Of(atom).Negative),
            Quantified each => Each(each),
            BranchOf<Situation> fork => new(Cases, [.. ForkWords.Of(fork)]),
            AllOf<Situation> all => Joined(MemberLists.Of(all.Parts, isAll: true), All, And),
            AnyOf<Situation> any => Implication.Of(any) ?? Joined(MemberLists.Of(any.Parts, isAll: false), Any, Or),
            _ => throw new ArgumentException($"{condition.GetType().Name} has no words. Give it some in {nameof(Sentences)}.", nameof(condition)),
        };
    }

    internal static Outline Plain(LocalizedText text) => new(text) { IsPlain = true };

    internal static Outline Joined(IReadOnlyList<Outline> parts, bool isAll) => isAll ? Joined(parts, All, And) : Joined(parts, Any, Or);

    private static Outline Joined(IReadOnlyList<Outline> parts, LocalizedText opening, LocalizedText last) => parts switch
    {
        [var only] => only,
        [{ IsPlain: true } one, { IsPlain: true } other] => new(new(
            $"{one.Text.English}, {last.English} {other.Text.English}", $"{one.Text.Indonesian}, {last.Indonesian} {other.Text.Indonesian}")),
        _ => new(opening, parts) { Last = last },
    };

    private static Outline Each(Quantified each)
    {
        var inner = Of(each.Condition);
        var (english, indonesian) = (each.OverLevel, each.IsEvery) switch
        {
            (Level.Facility, true) => ("for each facility", "untuk setiap tempat produksi"),
            (Level.Facility, false) => ("for at least one facility", "untuk sedikitnya satu tempat produksi"),
            (_, true) => ("for each lot", "untuk setiap lot"),
            (_, false) => ("for at least one lot", "untuk sedikitnya satu lot"),
        };
        var mark = inner.Items.Count == 0 ? ": " : ", ";
        return inner.After(new(english + mark, indonesian + mark));
    }
}
