using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Dashboard.Assessing;

/// <summary>Assesses case files and writes the verdicts. All files are good, or nothing is written but why they are not.</summary>
internal sealed class AssessRun(Assessor assessor, CaseFileReader reader, TimeProvider clock)
{
    private const int Done = 0;
    private const int Refused = 1;

    /// <summary>Does it.</summary>
    /// <returns>0 done, 1 a file was refused.</returns>
    internal int Run(AssessRequest request, TextWriter output, TextWriter error)
    {
        var (cases, refusals) = CaseFolder.Read(reader, request.Paths);
        if (refusals.Count > 0)
        {
            foreach (var refusal in refusals)
            {
                error.WriteLine(refusal);
            }

            return Refused;
        }

        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        var assessed = cases.Select(file => new AssessedFile(file, Assess(file, request, today), IsOnToday(file, request))).ToArray();
        if (request.AsJson)
        {
            VerdictJson.Write(output, assessed, request.Language);
        }
        else
        {
            VerdictText.Write(output, assessed, request.Language);
        }

        return Done;
    }

    private Assessment[] Assess(CaseFile file, AssessRequest request, DateOnly today)
    {
        var destinations = request.Markets.Count > 0 ? request.Markets : file.Destinations;
        return [.. destinations.Select(destination => Assess(file, destination, request, today))];
    }

    private Assessment Assess(CaseFile file, Destination destination, AssessRequest request, DateOnly today) =>
        request.On is { } on ? assessor.Assess(file.Before, destination, AsOf.On(on, request.KnownOn))
        : file.Days is not { } days ? assessor.Assess(file.Before, destination, AsOf.On(today, request.KnownOn))
        : assessor.Assess(file.Before, destination, days, request.KnownOn);

    private static bool IsOnToday(CaseFile file, AssessRequest request) => request.On is null && file.Days is null;
}
