using System.Globalization;
using System.Text;
using OkOce.Benchmarks.Contestants;
using OkOce.Domain;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;

namespace OkOce.Benchmarks.Written;

/// <summary>Writes the reading of each kind of paper: one pass over the papers, its days compared inline.</summary>
/// <remarks>A paper in another name, or one that says what it covers, is left to the helper, as a developer would.</remarks>
internal static class PaperPrinter
{
    public static void Print(EvidenceAtom atom, int number, string name, StringBuilder source)
    {
        var unknown = atom.Kind.Covers >= Level.Lot ? "Later" : "Code.Lacking";
        var missing = atom.Validity.ServesOneShipment() ? "Dossier.IsConsignment" : "true";
        source.Append(CultureInfo.InvariantCulture, $$"""
                private static readonly EvidenceKind Kind{{number}} = ((EvidenceAtom)Declared[{{number}}]).Kind;
                private static readonly Validity Validity{{number}} = ((EvidenceAtom)Declared[{{number}}]).Validity;
            {{LeafPrinter.Optimised}}
                private Code {{name}}()
                {
                    var (papers, count, spokenOf, open) = (Papers, PaperCount, false, false);
                    for (var index = 0; index < count; index++)
                    {
                        var paper = papers[index];
                        if (!ReferenceEquals(paper.Kind, Kind{{number}}))
                        {
                            continue;
                        }

                        if (paper.Holder != HolderRole.{{atom.Kind.Holder}} || !ReferenceEquals(paper.Scope, EvidenceScope.NotStated))
                        {
                            return Contestants.Papers.Read(Kind{{number}}, Validity{{number}}, this);
                        }

                        spokenOf = true;
                        if (paper.Held && !(paper.WithdrawnOn <= On))
                        {
                            {{InTime(atom.Validity, number)}}
                        }
                    }

                    return spokenOf && !open && {{missing}} ? Code.False : {{unknown}};
                }


            """);
    }

    private static string InTime(Validity validity, int number) => validity switch
    {
        PrintedExpiry => Until("paper.Expires"),
        MonthsFrom { FromResult: false } months => Until($"paper.Issued?.AddMonths({months.Months})"),
        MonthsFrom months => Until($"paper.ResultOn?.AddMonths({months.Months})"),
        NoExpiry => "if (!(On < paper.Issued) && !(On > paper.Expires)) { return Code.True; }",
        PerShipment => "if (!(On < paper.Issued)) { return Code.True; }",
        _ => $"if (Contestants.Papers.InTime(paper, Validity{number}, On) is not {{ }} inTime) {{ open = true; }} else if (inTime) {{ return Code.True; }}",
    };

    private static string Until(string last) =>
        $"if (!(On < paper.Issued)) {{ if ({last} is not {{ }} last) {{ open = true; }} else if (On <= last) {{ return Code.True; }} }}";
}
