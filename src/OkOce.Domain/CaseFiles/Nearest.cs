namespace OkOce.Domain.CaseFiles;

/// <summary>The word that a misspelt one was most likely meant to be.</summary>
internal static class Nearest
{
    internal static string To(string word, IEnumerable<string> words) => words.MinBy(candidate => Distance(word, candidate)) ?? "";

    // Levenshtein's distance, over the first hundred letters.
    private static int Distance(string left, string right)
    {
        left = left.Length > 100 ? left[..100] : left;
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = left[i - 1] == right[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + change);
            }

            previous = current;
        }

        return previous[^1];
    }
}
