using OkOce.Domain.Products;

namespace OkOce.Domain.Dossiers;

/// <summary>Limits as a sentence writes them: the latest figure, and in brackets since when it stands and what stood before.</summary>
internal static class LimitWriting
{
    /// <summary><c>3 µg/kg (from 1 January 2023 on; 5 µg/kg until 31 December 2022)</c>; a figure that always stood is written alone.</summary>
    internal static string In(this Limit limit, Language language)
    {
        var steps = limit.Steps;
        var latest = steps[^1].Most.In(language);
        return steps is [{ InForce: { First: null, Last: null } }]
            ? latest
            : $"{latest} ({string.Join("; ", steps.Reverse().Select((step, at) => (at == 0 ? "" : step.Most.In(language) + " ") + step.InForce.In(language)))})";
    }
}
