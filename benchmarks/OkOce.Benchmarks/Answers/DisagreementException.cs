namespace OkOce.Benchmarks.Answers;

/// <summary>Two contestants answer differently, so that timing them would compare nothing.</summary>
internal sealed class DisagreementException(string message) : Exception(message);
