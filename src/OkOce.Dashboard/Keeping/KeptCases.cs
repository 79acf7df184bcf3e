using OkOce.Domain.CaseFiles;
using OkOce.EntityFrameworkCore;

namespace OkOce.Dashboard.Keeping;

/// <summary>The cases as the store keeps them, read again from their documents.</summary>
internal sealed class KeptCases(OkOceStore store, CaseFileReader reader, ILogger<KeptCases> log)
{
    // A document that an earlier release could read and this one cannot must not take the other cases with it.
    internal async Task<IReadOnlyList<CaseFile>> AllAsync()
    {
        List<CaseFile> cases = [];
        foreach (var kept in await store.Cases.AllAsync())
        {
            try
            {
                cases.Add(reader.Read(kept.Document.Span, kept.Id));
            }
            catch (CaseFileException refused)
            {
                KeptCasesLog.Refused(log, refused.Message);
            }
        }

        return cases;
    }
}
