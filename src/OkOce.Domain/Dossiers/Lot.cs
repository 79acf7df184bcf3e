namespace OkOce.Domain.Dossiers;

/// <summary>One lot of goods, and what is known of it.</summary>
/// <param name="Id">Its name within the dossier.</param>
/// <param name="Facts">What is known of it.</param>
public sealed record Lot(string Id, FactSheet Facts);
