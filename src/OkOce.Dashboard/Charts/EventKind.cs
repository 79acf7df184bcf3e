using OkOce.Domain;

namespace OkOce.Dashboard.Charts;

/// <summary>A kind of event in a timeline, such as law that starts or a certificate that ends.</summary>
public sealed record EventKind(LocalizedText Name, Hue Hue, Mark Mark);
