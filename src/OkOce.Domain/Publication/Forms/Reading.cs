using OkOce.Domain.CaseFiles;
using OkOce.Domain.Products;

namespace OkOce.Domain.Publication.Forms;

/// <summary>What several forms read alike.</summary>
internal static class Reading
{
    /// <summary>The items of a list that may not be empty.</summary>
    internal static IReadOnlyList<JsonNode> NeedSome(this JsonNode record, string name)
    {
        var list = record.Need(name);
        return list.Of(JsonNodeKind.List, "a list").Items is { Count: > 0 } items ? items : throw list.Refuse("a list with at least one item");
    }

    /// <summary>An exact amount in a unit that serves.</summary>
    internal static Amount AsAmount(this JsonNode node, Unit unit, Func<Unit, bool> serves)
    {
        var expected = $"an exact figure with its unit, such as \"12 {unit}\"";
        return Amount.TryParse(node.AsText(expected), out var amount) && amount.IsExact && serves(amount.Unit) ? amount : throw node.Refuse(expected);
    }

    /// <summary>The days between the members <c>from</c> and <c>through</c>, both in; either may lack.</summary>
    internal static Period AsPeriod(this JsonNode record)
    {
        var (first, last) = (record.Find("from")?.AsDay(), record.Find("through")?.AsDay());
        return last < first ? throw record.Need("through").Refuse("a last day not before the first")
            : (first is { } from ? Period.From(from) : Period.Always) is var open && last is { } through ? open.Through(through)
            : open;
    }

    /// <summary>One of the words of an enumeration.</summary>
    internal static T AsWord<T>(this JsonNode node)
        where T : struct, Enum
    {
        var expected = "one of " + string.Join(", ", Enum.GetValues<T>().Select(value => value.Word()));
        var word = node.AsText(expected);
        return Enum.GetValues<T>().Where(value => value.Word() == word).Select(value => (T?)value).FirstOrDefault() ?? throw node.Refuse(expected);
    }

    /// <summary>What the library builds of a node, or the library's reason to refuse it as what was expected there.</summary>
    internal static T Built<T>(this JsonNode node, Func<T> build)
    {
        try
        {
            return build();
        }
        catch (Exception refused) when (refused is ArgumentException or FormatException and not CaseFileException)
        {
            // The name of a parameter means nothing to who wrote the file.
            throw node.Refuse("what can be: " + refused.Message.Split(" (Parameter", 2)[0].TrimEnd('.'));
        }
    }
}
