using OkOce.Domain.Dossiers;

namespace OkOce.Domain.Portfolios;

/// <summary>One offer of a portfolio.</summary>
/// <param name="Dossier">What is known of it.</param>
/// <param name="Province">The code of the maker's province, such as <c>ID-JT</c>; <see langword="null"/> when not known.</param>
public readonly record struct Member(Dossier Dossier, string? Province = null);
