using System.Collections;

namespace OkOce.Domain;

/// <summary>A list that is a value: copied when kept, and equal to any other with equal items in the same order.</summary>
/// <remarks>A record compares its members by their own equality; with a plain list, two equal dossiers would differ.</remarks>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private static readonly ValueList<T> Empty = new([]);

    private readonly T[] items;

    private ValueList(T[] items) => this.items = items;

    public int Count => items.Length;

    public T this[int index] => items[index];

    internal static ValueList<T> Of(IReadOnlyList<T> list) => list as ValueList<T> ?? (list.Count == 0 ? Empty : new([.. list]));

    public bool Equals(ValueList<T>? other) => other is not null && items.SequenceEqual(other.items);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode() => items.Aggregate(items.Length, HashCode.Combine);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
