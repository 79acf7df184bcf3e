namespace OkOce.Domain.Enterprises;

/// <summary>What one unit of a figure of money stands for in the list it was read from.</summary>
public enum MoneyScale
{
    /// <summary>The list does not say. No amount is read from such a figure: a guess may be wrong by a thousand.</summary>
    Unknown,

    /// <summary>Whole rupiah.</summary>
    Whole,

    /// <summary>Thousands of rupiah, headed <c>(Rp.000)</c>.</summary>
    Thousands,

    /// <summary>Millions of rupiah.</summary>
    Millions,
}
