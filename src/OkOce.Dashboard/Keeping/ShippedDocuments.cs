using OkOce.Dashboard.Assessing;
using OkOce.EntityFrameworkCore.CaseFiles;

namespace OkOce.Dashboard.Keeping;

/// <summary>The case files that lie beside the program and fill the database on first start.</summary>
internal static class ShippedDocuments
{
    internal static string Folder => Path.Combine(AppContext.BaseDirectory, "Cases");

    internal static IEnumerable<ShippedCase> All() =>
        CaseFolder.Files(Folder).Select(file => new ShippedCase(Path.GetFileName(file), CaseFolder.Bytes(file)));
}
