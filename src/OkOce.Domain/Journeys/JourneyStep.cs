namespace OkOce.Domain.Journeys;

/// <summary>What can happen in a programme; each reaches the <see cref="ProgrammeStage"/> of the same number.</summary>
public enum JourneyStep
{
    /// <summary>P1: the enterprise registers. Every journey begins so, and only so.</summary>
    Register = 1,

    /// <summary>P2: it is trained.</summary>
    Train = 2,

    /// <summary>P3: a mentor accompanies it.</summary>
    Accompany = 3,

    /// <summary>P4: it gets a licence through the programme.</summary>
    License = 4,

    /// <summary>P5: its goods are marketed.</summary>
    Market = 5,

    /// <summary>P6: its books are kept and read.</summary>
    KeepBooks = 6,

    /// <summary>P7: it gets access to capital.</summary>
    Finance = 7,

    /// <summary>Mentoring ends well (lulus pendampingan); nothing is certified by it.</summary>
    Graduate = 8,
}
