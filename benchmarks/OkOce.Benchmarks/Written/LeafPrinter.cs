using System.Globalization;
using System.Text;
using OkOce.Domain;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Benchmarks.Written;

/// <summary>Writes a method for each leaf of a book, and conditions over them.</summary>
internal sealed class LeafPrinter
{
    /// <summary>Stands before each method that is called and not inlined.</summary>
    /// <remarks>
    /// By tiers, hundreds of methods wait behind those of the compiler that made them, and are timed before they are optimised;
    /// once they are, they are no faster than so.
    /// </remarks>
    public const string Optimised = "    [MethodImpl(MethodImplOptions.AggressiveOptimization)]";

    private readonly Inventory inventory;
    private readonly Dictionary<int, int> slots = [];

    public LeafPrinter(Inventory inventory)
    {
        this.inventory = inventory;
        foreach (var leaf in inventory.Leaves.Where(inventory.IsKept))
        {
            slots[inventory[leaf]] = Inventory.AsksPapers(leaf) ? PaperSlots++ : FactSlots++;
        }
    }

    public int FactSlots { get; }

    public int PaperSlots { get; }

    /// <summary>A condition, its parts in the order declared but for the goods' code, which comes first.</summary>
    public static string Text(Specification<Situation> condition, Inventory inventory, bool inside)
    {
        return condition switch
        {
            AllOf<Situation> all => $"({Joined(all.Parts, " && ")})",
            AnyOf<Situation> any => $"({Joined(any.Parts, " || ")})",
            Denial<Situation> denial => $"!{Text(denial.Atom, inventory, inside)}",
            BranchOf<Situation> fork => Fork(Part(fork.Condition), Part(fork.Yes), Part(fork.No)),
            _ => $"{(inside && Inventory.LooksAtOne(condition) && inventory.IsKept(condition) ? "Read" : "Is")}{inventory[condition]}()",
        };

        string Part(Specification<Situation> part) => Text(part, inventory, inside);

        string Joined(IEnumerable<Specification<Situation>> parts, string with) =>
            string.Join(with, parts.OrderBy(part => part is HsAtom ? 0 : 1).Select(part => Text(part, inventory, inside)));
    }

    // The way is a comparison or a kept answer, cheap enough to be asked twice.
    private static string Fork(string way, string yes, string no) =>
        $"(({way}).IsKnown ? (({way}).IsTrue ? {yes} : {no}) : Code.Fork({way}, {yes}, {no}))";

    public void Print(StringBuilder source)
    {
        var facts = new FactPrinter(inventory, source);
        foreach (var leaf in inventory.Leaves)
        {
            var number = inventory[leaf];
            var kept = inventory.IsKept(leaf);
            if (leaf is HsAtom hs)
            {
                Goods(hs, number, source);
                continue;
            }

            source.Append(CultureInfo.InvariantCulture, $"    // {Words(leaf)}\n");
            if (kept)
            {
                var kind = Inventory.AsksPapers(leaf) ? "Paper" : "Fact";
                source.Append(CultureInfo.InvariantCulture,
                    $"    private Code Is{number}() => {kind}Code({slots[number]}) is var code and > 0 ? new((byte)(code - 1)) : Keep{kind}({slots[number]}, Read{number}());\n");
            }

            var name = kept ? $"Read{number}" : $"Is{number}";
            switch (leaf)
            {
                case EvidenceAtom paper:
                    PaperPrinter.Print(paper, number, name, source);
                    break;
                case Quantified each:
                    Each(each, name, source);
                    break;
                default:
                    facts.Print((DossierAtom)leaf, number, name);
                    break;
            }
        }

        facts.PrintForget();
    }

    private static string Words(Specification<Situation> leaf) => leaf is DossierAtom atom
        ? atom.Clause.Affirmative.English.ReplaceLineEndings(" ")
        : leaf is Quantified each ? $"{(each.IsEvery ? "every" : "some")} {each.OverLevel}" : "";

    private void Each(Quantified each, string name, StringBuilder source)
    {
        var (list, one) = each.OverLevel == Level.Lot ? ("Lots", "Lot") : ("Facilities", "Facility");
        var condition = Text(each.Condition, inventory, inside: true);
        source.Append(CultureInfo.InvariantCulture, $$"""
            {{Optimised}}
                private Code {{name}}()
                {
                    var all = Dossier.{{list}};
                    if (all.Count == 0)
                    {
                        return {{condition}};
                    }

                    var value = Code.{{(each.IsEvery ? "True" : "False")}};
                    for (var index = 0; index < all.Count && !value.{{(each.IsEvery ? "IsFalse" : "IsTrue")}}; index++)
                    {
                        {{one}} = all[index];
                        value {{(each.IsEvery ? "&=" : "|=")}} {{condition}};
                    }

                    {{one}} = null;
                    return value;
                }


            """);
    }

    private static void Goods(HsAtom atom, int number, StringBuilder source)
    {
        var gate = new Contestants.HsGate(atom.Codes);
        var within = Runs(gate.Included) + (gate.Excluded.Count > 0 ? $" && !({Runs(gate.Excluded)})" : "");
        source.Append(CultureInfo.InvariantCulture, $"""
                // the product falls under HS {atom.Codes}
                private static readonly HsGate Gate{number} = new(((HsAtom)Declared[{number}]).Codes);
                private Code Is{number}() => Hs >= 0 ? Code.Of({within}) : Gate{number}.OfShort(Dossier.Hs);
                private bool May{number}() => Hs >= 0 ? {within} : !Gate{number}.OfShort(Dossier.Hs).IsFalse;


            """);
    }

    private static string Runs(IReadOnlyList<(int First, int Last)> runs) => $"(Hs is {string.Join(" or ", runs.Select(run => $"(>= {run.First} and <= {run.Last})"))})";
}
