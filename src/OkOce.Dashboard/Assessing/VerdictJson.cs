using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using OkOce.Domain;
using OkOce.Domain.Readiness;

namespace OkOce.Dashboard.Assessing;

/// <summary>Writes verdicts for programs: a list with one entry for each case and destination.</summary>
internal static class VerdictJson
{
    internal static void Write(TextWriter output, IReadOnlyList<AssessedFile> files, Language language)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
        {
            json.WriteStartArray();
            foreach (var file in files)
            {
                foreach (var assessment in file.Assessments.DefaultIfEmpty())
                {
                    Write(json, file, assessment, language);
                }
            }

            json.WriteEndArray();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, AssessedFile file, Assessment? assessment, Language language)
    {
        json.WriteStartObject();
        json.WriteString("case", file.Case.Id);
        json.WriteString("title", file.Case.Title.In(language));
        json.WriteBoolean("synthetic", file.Case.IsSynthetic);
        json.WriteString("destination", assessment?.Destination.Code);
        json.WriteString("verdict", assessment?.Verdict.ToString());
        if (assessment is not null)
        {
            Write(json, file, assessment);
            json.WriteStartArray("findings");
            foreach (var finding in assessment.Findings.Where(finding => finding.Outcome != Outcome.NotApplicable))
            {
                Write(json, finding, language);
            }

            json.WriteEndArray();
            WriteIds(json, "notApplicable", assessment.Findings.Where(one => one.Outcome == Outcome.NotApplicable).Select(one => one.Requirement.Id.Value));
            json.WriteStartArray("nextQuestions");
            foreach (var question in assessment.NextQuestions)
            {
                json.WriteStartObject();
                json.WriteString("id", question.Id);
                json.WriteString("text", question.Text.In(language));
                json.WriteString("answerer", question.Answerer.ToString());
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteString("disclaimer", Disclaimer.Text.In(language));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AssessedFile file, Assessment assessment)
    {
        WriteIds(json, "reasons", assessment.Reasons.Select(reason => reason.ToString()));
        json.WriteString("firstDay", Iso(assessment.Days.First));
        json.WriteString("lastDay", Iso(assessment.Days.Last));
        json.WriteBoolean("isToday", file.IsOnToday);
        json.WriteString("knownOn", Iso(assessment.AsOf.KnownOn));
        json.WriteString("rulebook", assessment.RulebookVersion);
        json.WriteString("goodThrough", Iso(assessment.GoodThrough));
        json.WriteNumber("factsKnown", assessment.FactsKnown.Known);
        json.WriteNumber("factsAsked", assessment.FactsKnown.Asked);
    }

    private static void Write(Utf8JsonWriter json, Finding finding, Language language)
    {
        var requirement = finding.Requirement;
        json.WriteStartObject();
        json.WriteString("id", requirement.Id.Value);
        json.WriteString("title", requirement.Title.In(language));
        json.WriteString("outcome", finding.Outcome.ToString());
        json.WriteString("force", requirement.Force.ToString());
        json.WriteString("law", requirement.Law.Text);
        json.WriteString("source", requirement.Law.Source.ToString());
        json.WriteString("tier", requirement.Law.Tier.ToString());
        json.WriteString("read", Iso(requirement.Law.Read));
        json.WriteString("reviewBy", Iso(requirement.Law.ReviewBy));
        json.WriteStartArray("failures");
        foreach (var failure in finding.Failures)
        {
            json.WriteStartObject();
            json.WriteString("kind", failure.Kind.ToString());
            json.WriteString("words", failure.Words.In(language));
            json.WriteString("where", failure.Where);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteIds(json, "questions", finding.Questions.Select(question => question.Id));
        if (finding.Outcome == Outcome.NotMet)
        {
            json.WriteString("remedy", requirement.Remedy.Step.In(language));
            json.WriteString("actor", requirement.Remedy.Actor.ToString());
        }

        json.WriteEndObject();
    }

    private static void WriteIds(Utf8JsonWriter json, string name, IEnumerable<string> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
