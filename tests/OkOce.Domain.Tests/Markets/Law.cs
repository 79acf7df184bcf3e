using System.Globalization;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Tests.Markets;

/// <summary>Asks the shipped rulebook what one requirement says of a dossier.</summary>
internal static class Law
{
    /// <summary>A food dossier of which only the HS code is known.</summary>
    internal static Dossier Food(string sector, string hs) => new()
    {
        Sector = Sector.Parse(sector),
        Hs = HsCode.Parse(hs),
        Product = FactSheet.Empty.With(ProductFacts.Use, new Choice("human-food")),
    };

    internal static Dossier With(this Dossier dossier, params EvidenceItem[] items) => dossier with { Evidence = [.. dossier.Evidence, .. items] };

    internal static Dossier WithLot(this Dossier dossier, FactSheet facts) =>
        dossier with { Lots = [.. dossier.Lots, new($"lot {dossier.Lots.Count + 1}", facts)] };

    internal static Dossier WithFacility(this Dossier dossier, FactSheet facts) =>
        dossier with { Facilities = [.. dossier.Facilities, new($"place {dossier.Facilities.Count + 1}", facts)] };

    internal static Dossier Shipped(this Dossier dossier, FactSheet? facts = null) => dossier with { Consignment = facts ?? FactSheet.Empty };

    internal static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What the requirement says of the dossier; null when it is not in force that day.</summary>
    internal static Finding? Says(string requirement, Dossier dossier, string destination, string day, string? knownOn = null)
    {
        Destination.TryParse(destination, out var where).Should().BeTrue();
        StandardRulebook.Rulebook.Find(new(requirement)).Should().NotBeNull($"{requirement} should be declared");
        return new Assessor(StandardRulebook.Rulebook)
            .Assess(dossier, where!, AsOf.On(Day(day), knownOn is null ? null : Day(knownOn)))
            .Findings.SingleOrDefault(finding => finding.Requirement.Id == new RequirementId(requirement));
    }
}
