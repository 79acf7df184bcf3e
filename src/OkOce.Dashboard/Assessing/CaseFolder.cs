using OkOce.Domain.CaseFiles;

namespace OkOce.Dashboard.Assessing;

/// <summary>Finds and reads case files on disk. What is refused is told; what is good is kept apart from it.</summary>
internal static class CaseFolder
{
    // One byte more than a case may have, so that a larger file, or an endless device, is seen to be larger.
    private const int MostBytes = (1 << 20) + 1;

    /// <summary>The case files that the paths name: a file itself, or every <c>.json</c> below a folder, in the order of names.</summary>
    /// <returns>What was read, and why other files were refused.</returns>
    internal static (IReadOnlyList<CaseFile> Cases, IReadOnlyList<string> Refusals) Read(CaseFileReader reader, IEnumerable<string> paths)
    {
        List<CaseFile> cases = [];
        List<string> refusals = [];
        Dictionary<string, string> fileOf = [];
        foreach (var path in paths)
        {
            var files = Files(path);
            if (files.Length == 0)
            {
                refusals.Add($"{path}: found no case file; expected a file, or a folder with .json files.");
            }

            foreach (var file in files)
            {
                try
                {
                    var one = reader.Read(Bytes(file), file);
                    if (fileOf.TryAdd(one.Id, file))
                    {
                        cases.Add(one);
                    }
                    else
                    {
                        refusals.Add($"{file}: found the id \"{one.Id}\", which {fileOf[one.Id]} has too; expected each id once.");
                    }
                }
                catch (Exception refused) when (refused is CaseFileException or IOException or UnauthorizedAccessException)
                {
                    refusals.Add(refused is CaseFileException ? refused.Message : $"{file}: cannot be read: {refused.Message}");
                }
            }
        }

        return (cases, refusals);
    }

    internal static byte[] Bytes(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
        var bytes = new byte[MostBytes];
        var read = stream.ReadAtLeast(bytes, MostBytes, throwOnEndOfStream: false);
        return bytes[..read];
    }

    internal static string[] Files(string path) =>
        File.Exists(path) ? [path]
        : Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)]
        : [];
}
