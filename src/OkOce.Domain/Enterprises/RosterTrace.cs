namespace OkOce.Domain.Enterprises;

/// <summary>What tells one row of a roster from every other, so that reading it twice changes nothing.</summary>
/// <remarks>
/// Two lists are editions of one roster when they share most of their rows, whatever their file names. Within it a
/// row is known by its content, and a changed row by its name and product as long as only one can be meant.
/// </remarks>
/// <param name="Roster">The roster, in all its editions.</param>
/// <param name="Row">Digest of the row as written, with its number among identical rows.</param>
/// <param name="Kin">Digest of name and product, which a changed row keeps.</param>
/// <param name="IsKinTelling">Whether the product is known; a name alone is no key.</param>
/// <param name="Scale">How the row's money was read; <see langword="null"/> when it holds no figure that needs a scale.</param>
public sealed record RosterTrace(Guid Roster, string Row, string Kin, bool IsKinTelling, MoneyScale? Scale);
