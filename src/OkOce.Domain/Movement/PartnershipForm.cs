namespace OkOce.Domain.Movement;

/// <summary>The paper a partnership rests on.</summary>
public enum PartnershipForm
{
    /// <summary>Memorandum of understanding (nota kesepahaman).</summary>
    Memorandum,

    /// <summary>Cooperation agreement (perjanjian kerja sama, PKS).</summary>
    CooperationAgreement,
}
