using OkOce.Domain.Products;

namespace OkOce.Domain.Dossiers;

/// <summary>Limits as a sentence writes them: the latest figure, and in brackets since when it stands and what stood before.</summary>
internal static class LimitWriting
{
    /// <summary><c>3 µg/kg (from 1 January 2023 on; 5 µg/kg until 31 December 2022)</c>; a figure that always stood is written alone.</summary>
    internal static string In(this IReadOnlyList<LimitStep> steps, Language language)
    {
        var latest = steps[^1].Most.In(language);
        return steps is [{ InForce: var only }]
            ? latest + Since(only, language)
            : $"{latest} ({string.Join("; ", steps.Reverse().Select((step, at) => (at == 0 ? "" : step.Most.In(language) + " ") + step.InForce.In(language)))})";
    }

    /// <summary><c>0.6 mg/kg for powder and 0.3 mg/kg for milk chocolate (from 1 January 2019 on)</c>: each class with its figures; without any, nothing at all is allowed.</summary>
    internal static string ByClass(IReadOnlyList<(IReadOnlyList<LimitStep> Steps, string Class)> limits, Language language)
    {
        var (zero, of) = language == Language.Indonesian ? ("nol", "untuk") : ("zero", "for");
        // One period for all is said once, at the end.
        Period[] periods = [.. limits.SelectMany(one => one.Steps).Select(step => step.InForce).Distinct()];
        var common = periods is [var only] ? Since(only, language) : null;
        return limits.Select(one => $"{Figures(one.Steps)} {of} {one.Class}").And(language) + common;

        string Figures(IReadOnlyList<LimitStep> steps) => steps.Count == 0 ? zero : common is null ? steps.In(language) : steps[^1].Most.In(language);
    }

    /// <summary>What a limit says of all that it does not name.</summary>
    internal static string AnyOther(Language language) => language == Language.Indonesian ? "yang lain" : "any other";

    /// <summary><c>, with no limit for copper or sulphur</c>; nothing where none goes without.</summary>
    internal static string NoLimitFor(IReadOnlyList<string> classes, Language language) => classes.Count == 0
        ? ""
        : (language == Language.Indonesian ? ", tanpa batas untuk " : ", with no limit for ") + classes.Or(language);

    private static string Since(Period period, Language language) => period == Period.Always ? "" : $" ({period.In(language)})";
}
