using OkOce.Domain.Specifications;

namespace OkOce.Domain.Portfolios.Compilation;

/// <summary>What a condition comes to, as one bit of four; an unknown one says whether it waits for the shipment only.</summary>
/// <remarks>
/// Four values and not three, because a finding is due at shipment when <em>every</em> answer that it lacks comes with the
/// shipment. A condition that is unknown lacks an answer now as soon as one of its unknown parts does, so this travels up
/// with the value and no tree is walked a second time.
/// </remarks>
internal static class Code
{
    /// <summary>Unknown, and every lacking answer comes with the shipment.</summary>
    internal const byte Due = 0;

    /// <summary>Known to hold.</summary>
    internal const byte True = 1;

    /// <summary>Known not to hold.</summary>
    internal const byte False = 2;

    /// <summary>Unknown, and at least one lacking answer could be given now.</summary>
    internal const byte Lacking = 4;

    internal static byte Of(Truth value, bool lacksNow) =>
        value.IsTrue ? True : value.IsFalse ? False : lacksNow ? Lacking : Due;

    internal static byte Not(byte code) => code switch { True => False, False => True, _ => code };

    internal static bool IsUnknown(byte code) => (code & (True | False)) == 0;

    /// <summary>All parts together, from the bits that every part has and the bits that any part has.</summary>
    internal static byte All(int every, int any) => Joined((every & True) | (any & False), any);

    /// <summary>Any of the parts, from the bits that every part has and the bits that any part has.</summary>
    internal static byte Any(int every, int any) => Joined((any & True) | (every & False), any);

    private static byte Joined(int known, int any) => (byte)(known != 0 ? known : any & Lacking);
}
