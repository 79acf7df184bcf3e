namespace OkOce.Domain.Dossiers;

/// <summary>At which level an atom looks that rests on two facts.</summary>
internal static class Narrowed
{
    // Facilities and lots are gone through one by one, so the fact of one of them says where the atom must stand.
    internal static Level LevelOf(Fact one, Fact other) =>
        !IsOneOfSeveral(other.Level) ? IsOneOfSeveral(one.Level) ? one.Level : other.Level
        : IsOneOfSeveral(one.Level) && one.Level != other.Level
            ? throw new ArgumentException($"'{one.Id}' and '{other.Id}' are of a {one.Level} and of a {other.Level}, which no condition looks at together.")
        : other.Level;

    private static bool IsOneOfSeveral(Level level) => level is Level.Facility or Level.Lot;
}
