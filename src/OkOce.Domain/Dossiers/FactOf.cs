namespace OkOce.Domain.Dossiers;

/// <summary>A fact whose answers are of one type.</summary>
public abstract class Fact<TAnswer> : Fact
    where TAnswer : notnull
{
    private protected Fact()
    {
    }
}
