using System.Globalization;
using OkOce.Domain.CaseFiles;

namespace OkOce.Domain.Publication;

/// <summary>A rule file was refused: in which requirement and where, what was found, what was expected.</summary>
public sealed class RuleFileException : FormatException
{
    internal RuleFileException(CaseFileException refused, string path, string? requirement)
        : base(string.Create(CultureInfo.InvariantCulture,
            $"{refused.File}, line {refused.Line}, column {refused.Column}, {(requirement is null ? "" : requirement + ", ")}{path}: found {refused.Found}; expected {refused.Expected}."), refused)
    {
        File = refused.File;
        Line = refused.Line;
        Column = refused.Column;
        Path = path;
        Requirement = requirement;
        Found = refused.Found;
        Expected = refused.Expected;
    }

    /// <summary>The file's name, as given by the caller.</summary>
    public string File { get; }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column in bytes, counted from 1.</summary>
    public int Column { get; }

    /// <summary>The place in the JSON, such as <c>$.requirements[3].test.all[0]</c>; <c>$</c> where it is no JSON at all.</summary>
    public string Path { get; }

    /// <summary>The id of the requirement, as it stands in the file; <see langword="null"/> outside of any.</summary>
    public string? Requirement { get; }

    /// <summary>What stands there, shortened and without control characters.</summary>
    public string Found { get; }

    /// <summary>What should stand there.</summary>
    public string Expected { get; }
}
