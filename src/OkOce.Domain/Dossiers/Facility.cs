namespace OkOce.Domain.Dossiers;

/// <summary>One place where the goods are made, and what is known of it.</summary>
/// <param name="Id">Its name within the dossier.</param>
/// <param name="Facts">What is known of it.</param>
public sealed record Facility(string Id, FactSheet Facts);
