using System.IO.Enumeration;
using OkOce.Domain.CaseFiles;

namespace OkOce.Dashboard.Assessing;

/// <summary>Finds and reads case files on disk. What is refused is told; what is good is kept apart from it.</summary>
internal static class CaseFolder
{
    // What the case format allows.
    private const int MostBytes = 1 << 20;

    private static readonly EnumerationOptions Below = new() { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = 0 };

    /// <summary>The case files that the paths name: a file itself, or every <c>.json</c> below a folder, in the order of names.</summary>
    /// <returns>What was read, and why other files were refused.</returns>
    internal static (IReadOnlyList<CaseFile> Cases, IReadOnlyList<string> Refusals) Read(CaseFileReader reader, IEnumerable<string> paths)
    {
        List<CaseFile> cases = [];
        List<string> refusals = [];
        Dictionary<string, string> fileOf = [];
        foreach (var path in paths)
        {
            string[] files = [];
            if (Refusal(path, () => files = Files(path)) is { } unreadable)
            {
                refusals.Add(unreadable);
            }
            else if (files.Length == 0)
            {
                refusals.Add($"{path}: found no case file; expected a file, or a folder with .json files.");
            }

            foreach (var file in files)
            {
                if (Refusal(file, () => cases.Add(reader.Read(Bytes(file), file))) is { } refusal)
                {
                    refusals.Add(refusal);
                }
                else if (!fileOf.TryAdd(cases[^1].Id, file))
                {
                    refusals.Add($"{file}: found the id \"{cases[^1].Id}\", which {fileOf[cases[^1].Id]} has too; expected each id once.");
                }
            }
        }

        return (cases, refusals);
    }

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="IOException">It cannot be read, or has more bytes than a case may have.</exception>
    internal static byte[] Bytes(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
        // Counted while read: the length of a pipe or a device tells nothing.
        var bytes = new byte[MostBytes + 1];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read <= MostBytes ? bytes[..read] : throw new IOException($"more than {MostBytes} bytes; no case is that large.");
    }

    /// <summary>The file of a path itself, or every <c>.json</c> below a folder, in the order of names; none when nothing is there.</summary>
    internal static string[] Files(string path) =>
        File.Exists(path) ? [path]
        : Directory.Exists(path) ? [.. FilesBelow(path).Order(StringComparer.Ordinal)]
        : [];

    private static FileSystemEnumerable<string> FilesBelow(string folder) => new(folder, (ref entry) => entry.ToSpecifiedFullPath(), Below)
    {
        ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && entry.FileName.EndsWith(".json", StringComparison.Ordinal),
        // A link to a folder above would list the same files again and again.
        ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };

    private static string? Refusal(string path, Action read)
    {
        try
        {
            read();
            return null;
        }
        catch (CaseFileException refused)
        {
            return refused.Message;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return $"{path}: cannot be read: {refused.Message}";
        }
    }
}
