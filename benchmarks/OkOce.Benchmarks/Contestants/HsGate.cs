using System.Globalization;
using OkOce.Benchmarks.Answers;
using OkOce.Domain.Products;

namespace OkOce.Benchmarks.Contestants;

/// <summary>A set of HS codes as a developer would write it: runs of whole numbers of six digits.</summary>
internal sealed class HsGate
{
    private readonly HsSet codes;

    public HsGate(HsSet codes)
    {
        this.codes = codes;
        // The printed form is the documented one: "0908, 0910 less 091030".
        var sides = codes.ToString().Split(" less ");
        Included = Runs(sides[0]);
        Excluded = sides.Length > 1 ? Runs(sides[1]) : [];
    }

    public IReadOnlyList<(int First, int Last)> Included { get; }

    public IReadOnlyList<(int First, int Last)> Excluded { get; }

    /// <summary>The first six digits as a number; -1 when fewer are known.</summary>
    public static int SixDigits(HsCode? code)
    {
        if (code is null || code.Digits.Length < 6)
        {
            return -1;
        }

        var number = 0;
        for (var index = 0; index < 6; index++)
        {
            number = (number * 10) + code.Digits[index] - '0';
        }

        return number;
    }

    /// <summary>Whether six digits fall under the set.</summary>
    public bool Contains(int sixDigits)
    {
        foreach (var (first, last) in Excluded)
        {
            if (sixDigits >= first && sixDigits <= last)
            {
                return false;
            }
        }

        foreach (var (first, last) in Included)
        {
            if (sixDigits >= first && sixDigits <= last)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A code of fewer digits, or none.</summary>
    public Code OfShort(HsCode? code) => code is null ? Code.Lacking
        : codes.Contains(code) is var within && within.IsTrue ? Code.True
        : within.IsFalse ? Code.False
        : Code.Lacking;

    private static (int First, int Last)[] Runs(string text) =>
    [
        .. text.Split(", ").Select(run => run.Split('-')).Select(ends => (Padded(ends[0], '0'), Padded(ends[^1], '9'))),
    ];

    private static int Padded(string digits, char with) => int.Parse(digits.PadRight(6, with), CultureInfo.InvariantCulture);
}
