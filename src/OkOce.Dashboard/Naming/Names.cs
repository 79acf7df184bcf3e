using OkOce.Domain;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Publication;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Dashboard.Naming;

/// <summary>What makers and leaders call the values of the domain.</summary>
internal static class Names
{
    internal static LocalizedText Of(Verdict verdict) => verdict switch
    {
        Verdict.NotCovered => new("Not covered", "Di luar cakupan"),
        Verdict.NotReady => new("Not ready", "Belum siap"),
        Verdict.Undetermined => new("Undetermined", "Belum dapat dipastikan"),
        Verdict.NoKnownObstacle => new("No known obstacle", "Tidak ada hambatan yang diketahui"),
        Verdict.ReadyToShip => new("Ready to ship", "Siap dikirim"),
        _ => throw Unnamed(verdict),
    };

    internal static LocalizedText Of(VerdictReason reason) => reason switch
    {
        VerdictReason.BeforeCoverage => new("the day lies before 13 September 2018, where the law declared here begins",
            "tanggalnya sebelum 13 September 2018, awal cakupan aturan di sini"),
        VerdictReason.NotSurveyed => new("the law of this sector and market has not been surveyed yet", "aturan sektor dan pasar ini belum ditelaah"),
        VerdictReason.RequirementNotMet => new("a binding requirement is known not to be met", "ada syarat wajib yang diketahui tidak terpenuhi"),
        VerdictReason.FactsUnknown => new("facts are lacking", "ada fakta yang belum diketahui"),
        VerdictReason.LawUnread => new("law applies that nobody has read yet", "ada aturan berlaku yang belum dibaca"),
        VerdictReason.ReviewOverdue => new("a law must be read again first", "ada aturan yang harus dibaca ulang dulu"),
        VerdictReason.AssuranceTooLow => new("a paper is known less well than asked", "ada dokumen yang belum cukup diperiksa"),
        VerdictReason.SurveyedPartly => new("the law of this sector and market is surveyed only partly", "aturan sektor dan pasar ini baru ditelaah sebagian"),
        VerdictReason.DaysDiffer => new("the day is not known, and possible days answer differently",
            "tanggalnya tidak diketahui, dan hari-hari yang mungkin memberi jawaban berbeda"),
        _ => throw Unnamed(reason),
    };

    internal static LocalizedText Of(Outcome outcome) => outcome switch
    {
        Outcome.NotApplicable => new("Does not apply", "Tidak berlaku"),
        Outcome.Met => new("Met", "Terpenuhi"),
        Outcome.Exempt => new("Exempt", "Dikecualikan"),
        Outcome.NotMet => new("Not met", "Tidak terpenuhi"),
        Outcome.DueAtShipment => new("Due at shipment", "Diurus saat pengiriman"),
        Outcome.Unknown => new("Unknown", "Belum diketahui"),
        _ => throw Unnamed(outcome),
    };

    internal static LocalizedText Of(FailureKind kind) => kind switch
    {
        FailureKind.NotAsAsked => new("other than asked", "tidak sesuai syarat"),
        FailureKind.Missing => new("missing", "belum dimiliki"),
        FailureKind.Lapsed => new("lapsed", "masa berlaku habis"),
        FailureKind.NotYetValid => new("not valid yet", "belum berlaku"),
        FailureKind.Withdrawn => new("withdrawn", "dicabut"),
        FailureKind.OutsideScope => new("outside the paper's scope", "di luar ruang lingkup dokumen"),
        FailureKind.OtherHolder => new("in another's name", "atas nama pihak lain"),
        FailureKind.OverLimit => new("over the limit", "melebihi batas"),
        FailureKind.UnderLimit => new("below the least that is asked", "kurang dari batas terendah"),
        FailureKind.Undeclared => new("not declared", "tidak dicantumkan"),
        _ => throw Unnamed(kind),
    };

    internal static LocalizedText Of(Actor actor) => RuleNames.Of(actor);

    internal static LocalizedText Of(SourceTier tier) => RuleNames.Of(tier);

    internal static LocalizedText Of(Force force) => RuleNames.Of(force);

    internal static LocalizedText Of(Criterion criterion) => RuleNames.Of(criterion);

    internal static LocalizedText Of(CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.BorderRefusal => new("Refused at the border", "Ditolak di perbatasan"),
        CaseOutcome.Recall => new("Recalled or found on the market", "Ditarik atau ditemukan di pasar"),
        CaseOutcome.BarrierBeforeShipment => new("Stopped before shipment", "Terhalang sebelum dikirim"),
        CaseOutcome.CommercialFailure => new("Failed commercially", "Gagal secara niaga"),
        CaseOutcome.Success => new("Sold abroad", "Terjual ke luar negeri"),
        _ => throw Unnamed(outcome),
    };

    internal static LocalizedText Of(Jurisdiction jurisdiction) => RuleNames.Of(jurisdiction);

    // A new value without words is our defect; it must not reach a page as its English code name.
    private static ArgumentOutOfRangeException Unnamed<T>(T value)
        where T : struct, Enum => new(nameof(value), value, $"{typeof(T).Name} has a value without a name.");
}
