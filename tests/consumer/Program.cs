using OkOce.Domain.Dossiers;
using OkOce.Domain.Markets;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

var nutmeg = new Dossier
{
    Sector = Sector.Parse("spices"), Hs = HsCode.Parse("090811"),
    Product = FactSheet.Empty.With(ProductFacts.Use, new Choice("human-food")),
    Lots = [new("lot 7", FactSheet.Empty.With(LaboratoryFacts.AflatoxinB1, Measurement.Of(Amount.Of(9, Unit.MicrogramPerKilogram))))],
};
var assessment = new Assessor(StandardRulebook.Rulebook).Assess(nutmeg, Destination.Of(Market.EuropeanUnion, "NL"), AsOf.On(new(2026, 11, 24)));
Console.WriteLine(assessment.Verdict);
foreach (var finding in assessment.Findings.Where(finding => finding.Outcome == Outcome.NotMet))
    Console.WriteLine($"{finding.Requirement.Id}: {finding.Failures[0].Words} ({finding.Failures[0].Where}; {finding.Requirement.Law.Text})");
