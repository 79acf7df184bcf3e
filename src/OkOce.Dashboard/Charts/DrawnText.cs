namespace OkOce.Dashboard.Charts;

/// <summary>One line of text as it was meant.</summary>
internal readonly record struct DrawnText(string Text, Anchor Anchor, bool Bold);
