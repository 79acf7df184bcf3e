namespace OkOce.Domain.Products;

/// <summary>Amounts as a sentence writes them; files write them as <see cref="Amount.ToString"/> does.</summary>
internal static class AmountWriting
{
    /// <summary>The figure and its unit: <c>1.200 Bq/kg</c>, <c>3 µg/kg</c>, <c>12%</c>, <c>USD 800</c>, <c>3 tahun</c>; a mere number has no unit.</summary>
    internal static string In(this Amount amount, Language language)
    {
        var (figure, symbol) = (Writing.In(language).Number(amount.Figure), amount.Unit.Symbol);
        return symbol switch
        {
            "%" => figure + "%",
            "pcs" => figure,
            "year" => $"{figure} {(language == Language.Indonesian ? "tahun" : amount.Figure == 1 ? "year" : "years")}",
            "day" => $"{figure} {(language == Language.Indonesian ? "hari" : amount.Figure == 1 ? "day" : "days")}",
            "IDR" when language == Language.Indonesian => "Rp" + figure,
            // Money is written before its figure: every unit of three capitals is a currency.
            { Length: 3 } when symbol.All(char.IsAsciiLetterUpper) => $"{symbol} {figure}",
            _ => $"{figure} {symbol.Replace("ug", "µg", StringComparison.Ordinal)}",
        };
    }
}
