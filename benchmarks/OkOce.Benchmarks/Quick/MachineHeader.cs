using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OkOce.Benchmarks.Quick;

/// <summary>On what kind of machine figures were taken; never on which one.</summary>
internal static class MachineHeader
{
    public static string Text =>
        $"{Processor}, {Environment.ProcessorCount} logical processors; {RuntimeInformation.RuntimeIdentifier}; {RuntimeInformation.FrameworkDescription}; "
        + $"{(System.Runtime.GCSettings.IsServerGC ? "server" : "workstation")} garbage collection, {System.Runtime.GCSettings.LatencyMode}; vectors of {Vectors} bits";

    private static int Vectors => Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0;

    private static string Processor => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(": ", 2)[^1] ?? "unknown processor"
        : "unknown processor";
}
