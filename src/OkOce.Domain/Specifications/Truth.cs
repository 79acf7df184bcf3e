namespace OkOce.Domain.Specifications;

/// <summary>Kleene's three values: known true, known false, unknown.</summary>
/// <remarks>
/// The default is <see cref="Unknown"/>: what nobody said is not known. Unknown is never taken for
/// true or for false; it only gives way where the other side decides alone (<c>False &amp; Unknown</c>
/// is false, <c>True | Unknown</c> is true).
/// </remarks>
public readonly record struct Truth
{
    // Kleene's and, or and not are minimum, maximum and negation over -1, 0, 1.
    private readonly sbyte sign;

    private Truth(int sign) => this.sign = (sbyte)sign;

    /// <summary>Nobody said, or what was said does not decide.</summary>
    public static Truth Unknown => default;

    /// <summary>Known to hold.</summary>
    public static Truth True => new(1);

    /// <summary>Known not to hold.</summary>
    public static Truth False => new(-1);

    /// <summary>Whether it is known to hold.</summary>
    public bool IsTrue => sign > 0;

    /// <summary>Whether it is known not to hold.</summary>
    public bool IsFalse => sign < 0;

    /// <summary>Whether it is not known.</summary>
    public bool IsUnknown => sign == 0;

    /// <summary>The value of a plain answer; <see langword="null"/> is unknown.</summary>
    public static Truth Of(bool? answer) => answer switch { true => True, false => False, null => Unknown };

    /// <summary>Both hold: false as soon as one is false.</summary>
    public static Truth operator &(Truth left, Truth right) => new(Math.Min(left.sign, right.sign));

    /// <summary>Either holds: true as soon as one is true.</summary>
    public static Truth operator |(Truth left, Truth right) => new(Math.Max(left.sign, right.sign));

    /// <summary>The contrary; the contrary of unknown is unknown.</summary>
    public static Truth operator !(Truth value) => new(-value.sign);

    /// <summary><c>True</c>, <c>False</c> or <c>Unknown</c>.</summary>
    public override string ToString() => sign switch { > 0 => nameof(True), < 0 => nameof(False), _ => nameof(Unknown) };
}
