namespace OkOce.Benchmarks.Answers;

/// <summary>Three values with the unknown told apart, so that a contestant can tell what is due at shipment from what is lacking.</summary>
/// <remarks>
/// A part that is known decides as it does for three values. Among parts that are all unknown the whole is lacking as soon
/// as one of them is, and due only when each is: that is the outcome which the walked reading gives, without its questions.
/// </remarks>
internal readonly struct Code(byte value) : IEquatable<Code>
{
    // In the order of "and": true gives way to due, due to lacking, lacking to false. "Or" and "not" are looked up in words.
    private const uint OrOfBoth = 0xE4A8_6400;
    private const uint NotOfOne = 0x27;

    private readonly byte value = value;

    public static Code True => new(0);

    public static Code Due => new(1);

    public static Code Lacking => new(2);

    public static Code False => new(3);

    /// <summary>The requirement does not apply; no value of a condition, only of a requirement.</summary>
    public static Code Outside => new(4);

    public int Value => value;

    public bool IsTrue => value == 0;

    public bool IsFalse => value == 3;

    public bool IsKnown => value is 0 or 3;

    public static Code Of(bool known) => known ? True : False;

    public static Code Of(bool? answer, Code unknown) => answer is { } known ? Of(known) : unknown;

    /// <summary>A fork of which the way is not known: what both ways say, or else what lacks of the three.</summary>
    public static Code Fork(Code way, Code yes, Code no) =>
        yes.IsKnown && yes == no ? yes : way | (yes.IsKnown ? False : yes) | (no.IsKnown ? False : no);

    public static Code operator &(Code left, Code right) => left.value > right.value ? left : right;

    public static Code operator |(Code left, Code right) => new((byte)((OrOfBoth >> ((left.value * 8) + (right.value * 2))) & 3));

    public static Code operator !(Code one) => new((byte)((NotOfOne >> (one.value * 2)) & 3));

    public static bool operator true(Code one) => one.value == 0;

    public static bool operator false(Code one) => one.value == 3;

    public static bool operator ==(Code left, Code right) => left.value == right.value;

    public static bool operator !=(Code left, Code right) => left.value != right.value;

    public bool Equals(Code other) => value == other.value;

    public override bool Equals(object? obj) => obj is Code other && Equals(other);

    public override int GetHashCode() => value;

    public override string ToString() => value switch { 0 => "true", 1 => "due", 2 => "lacking", 3 => "false", _ => "outside" };
}
