namespace OkOce.Dashboard.Keeping;

/// <summary>What is told of cases that cannot be shown.</summary>
internal static partial class KeptCasesLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "A kept case is not shown: {Refusal}")]
    internal static partial void Refused(ILogger logger, string refusal);
}
