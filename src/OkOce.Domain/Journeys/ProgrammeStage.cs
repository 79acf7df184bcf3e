namespace OkOce.Domain.Journeys;

/// <summary>How far an enterprise has come in a programme: the furthest step taken, or graduated.</summary>
public enum ProgrammeStage
{
    /// <summary>P1 taken.</summary>
    Registered = 1,

    /// <summary>P2 is the furthest step.</summary>
    Trained = 2,

    /// <summary>P3 is the furthest step.</summary>
    Accompanied = 3,

    /// <summary>P4 is the furthest step.</summary>
    Licensed = 4,

    /// <summary>P5 is the furthest step.</summary>
    Marketed = 5,

    /// <summary>P6 is the furthest step.</summary>
    BooksKept = 6,

    /// <summary>P7 is the furthest step.</summary>
    Financed = 7,

    /// <summary>Mentoring ended well; the journey is over.</summary>
    Graduated = 8,
}
