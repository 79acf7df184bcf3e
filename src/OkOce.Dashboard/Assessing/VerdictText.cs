using System.Globalization;
using OkOce.Dashboard.Naming;
using OkOce.Domain;
using OkOce.Domain.Readiness;

namespace OkOce.Dashboard.Assessing;

/// <summary>Writes verdicts for a mentor to read.</summary>
internal static class VerdictText
{
    private const int MostQuestions = 5;

    private static readonly LocalizedText NoDestination = new(
        "No destination is known. Give one with --market.", "Negara tujuan belum diketahui. Sebutkan dengan --market.");

    private static readonly LocalizedText Synthetic = new("SYNTHETIC: made up to show the form.", "SINTETIS: dibuat untuk memperlihatkan bentuknya.");
    private static readonly LocalizedText Today = new("no day of its own, so today's law", "tanpa tanggal sendiri, maka memakai aturan hari ini");
    private static readonly LocalizedText Law = new("Law", "Aturan");
    private static readonly LocalizedText Unread = new("not read yet", "belum dibaca");
    private static readonly LocalizedText ReadOn = new("read", "dibaca");
    private static readonly LocalizedText NextStep = new("Next step", "Langkah berikut");
    private static readonly LocalizedText Days = new("days", "hari");
    private static readonly LocalizedText Ask = new("Ask next", "Tanyakan berikutnya");
    private static readonly LocalizedText Due = new("Due at shipment", "Diurus saat pengiriman");
    private static readonly LocalizedText GoodThrough = new("Good through", "Berlaku sampai");
    private static readonly LocalizedText Known = new("Facts known", "Fakta diketahui");

    internal static void Write(TextWriter output, IReadOnlyList<AssessedFile> files, Language language)
    {
        foreach (var file in files)
        {
            output.WriteLine($"{file.Case.Id}  {file.Case.Title.In(language)}");
            if (file.Case.IsSynthetic)
            {
                output.WriteLine($"  {Synthetic.In(language)}");
            }

            if (file.Assessments.Count == 0)
            {
                output.WriteLine($"  {NoDestination.In(language)}");
            }

            foreach (var assessment in file.Assessments)
            {
                Write(output, assessment, file.IsOnToday, language);
            }

            output.WriteLine();
        }

        output.WriteLine(Disclaimer.Text.In(language));
    }

    private static void Write(TextWriter output, Assessment assessment, bool isOnToday, Language language)
    {
        var days = assessment.Days.First == assessment.Days.Last ? Iso(assessment.AsOf.Day) : assessment.Days.ToString();
        output.WriteLine($"  {assessment.Destination.Name.In(language)}, {days}{(isOnToday ? $" ({Today.In(language)})" : "")}: {Names.Of(assessment.Verdict).In(language).ToUpperInvariant()}");
        foreach (var reason in assessment.Reasons)
        {
            output.WriteLine($"    - {Names.Of(reason).In(language)}");
        }

        if (assessment.Verdict == Verdict.NotCovered)
        {
            return;
        }

        output.WriteLine($"    {Known.In(language)}: {assessment.FactsKnown.Known}/{assessment.FactsKnown.Asked}");
        if (assessment.GoodThrough is { } last)
        {
            output.WriteLine($"    {GoodThrough.In(language)}: {Iso(last)}");
        }

        foreach (var finding in assessment.Blockers.OrderBy(finding => finding.Outcome))
        {
            Write(output, finding, language);
        }

        var due = assessment.Findings.Where(finding => finding.Requirement.Binds && finding.Outcome == Outcome.DueAtShipment)
            .Select(finding => finding.Requirement.Id.Value).ToArray();
        if (due.Length > 0)
        {
            output.WriteLine($"    {Due.In(language)}: {string.Join(", ", due)}");
        }

        foreach (var question in assessment.NextQuestions.Take(MostQuestions))
        {
            output.WriteLine($"    {Ask.In(language)}: {question.Text.In(language)} ({Names.Of(question.Answerer).In(language)})");
        }
    }

    private static void Write(TextWriter output, Finding finding, Language language)
    {
        var requirement = finding.Requirement;
        output.WriteLine($"    [{Names.Of(finding.Outcome).In(language)}] {requirement.Id}: {requirement.Title.In(language)}");
        foreach (var failure in finding.Failures)
        {
            output.WriteLine($"      {failure.Words.In(language)} ({Names.Of(failure.Kind).In(language)}{(failure.Where is { } where ? $", {where}" : "")})");
        }

        var read = requirement.Law.Read is { } day ? $"{ReadOn.In(language)} {Iso(day)}" : Unread.In(language);
        output.WriteLine($"      {Law.In(language)}: {requirement.Law.Text} ({Names.Of(requirement.Law.Tier).In(language)}, {read}) {requirement.Law.Source}");
        if (finding.Outcome == Outcome.NotMet)
        {
            var days = requirement.Remedy.Days is { } number ? $", ± {number} {Days.In(language)}" : "";
            output.WriteLine($"      {NextStep.In(language)}: {requirement.Remedy.Step.In(language)} ({Names.Of(requirement.Remedy.Actor).In(language)}{days})");
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
