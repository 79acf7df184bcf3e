namespace OkOce.Domain;

/// <summary>Looks a word up in a short list without allocating, which LINQ over an interface does.</summary>
internal static class ListLookup
{
    internal static bool Holds<T>(this IReadOnlyList<T> list, T item)
        where T : notnull
    {
        for (var index = 0; index < list.Count; index++)
        {
            if (list[index].Equals(item))
            {
                return true;
            }
        }

        return false;
    }
}
