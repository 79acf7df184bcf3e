using OkOce.Domain.Enterprises;

namespace OkOce.EntityFrameworkCore.Enterprises;

/// <summary>What one row of a roster tells of one enterprise, new or known.</summary>
/// <param name="Id">The enterprise.</param>
/// <param name="Profile">What the row says of it.</param>
/// <param name="Trace">The row, so that the next reading finds it.</param>
public sealed record EnterpriseNews(EnterpriseId Id, EnterpriseProfile Profile, RosterTrace Trace);
