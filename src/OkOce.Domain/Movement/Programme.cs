namespace OkOce.Domain.Movement;

/// <summary>A programme of the movement in which enterprises make their way.</summary>
/// <remarks>The three the movement launched are in <see cref="Programmes"/>; a team may declare its own.</remarks>
public sealed class Programme
{
    /// <summary>The stable name by which it is stored.</summary>
    public required ProgrammeId Id { get; init; }

    /// <summary>The name it was launched under.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The day of its launch.</summary>
    public required DateOnly LaunchedOn { get; init; }

    /// <summary>The page that tells of the launch.</summary>
    public required Uri Source { get; init; }

    /// <summary>How the seven steps were taught, by day; empty where no source read says.</summary>
    /// <exception cref="ArgumentException">Two of them hold on the same day.</exception>
    public IReadOnlyList<Curriculum> Curricula
    {
        get;
        init
        {
            for (var later = 1; later < value.Count; later++)
            {
                if (value.Take(later).Any(earlier => earlier.InForce.Overlaps(value[later].InForce)))
                {
                    throw new ArgumentException($"'{value[later].Name}' ({value[later].InForce}) overlaps another curriculum.", nameof(value));
                }
            }

            field = [.. value];
        }
    } = [];

    /// <summary>The curriculum of that day; <see langword="null"/> where no source read says.</summary>
    public Curriculum? CurriculumOn(DateOnly day) => Curricula.FirstOrDefault(c => c.InForce.Contains(day));

    /// <summary>The name in English.</summary>
    public override string ToString() => Name.English;
}
