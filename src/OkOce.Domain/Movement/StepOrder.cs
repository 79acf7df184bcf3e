namespace OkOce.Domain.Movement;

/// <summary>Whether a programme's steps must be taken one after the other.</summary>
public enum StepOrder
{
    /// <summary>Any step may follow registration; a member picks the services wanted.</summary>
    Free,

    /// <summary>No step may be passed over: P1, then P2, to P7.</summary>
    InOrder,
}
