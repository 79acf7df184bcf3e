namespace OkOce.Domain.Tests.Architecture;

/// <summary>Which folder of the library may use which; what a folder may use, its users may use too.</summary>
internal static class Layers
{
    private const string Root = "OkOce.Domain";

    // Only the type that registers services puts the folders together.
    private const string Registration = "Microsoft.Extensions.DependencyInjection.IServiceCollection";

    private static readonly Dictionary<string, string[]> Below = new()
    {
        ["Specifications"] = [],
        ["Movement"] = [],
        ["Enterprises"] = [],
        // A commodity code with too few digits may or may not be in a set: the answer is one of three.
        ["Products"] = ["Specifications"],
        // A paper's scope names goods.
        ["Evidence"] = ["Products"],
        // A place stands in a province, which the movement names.
        ["Dossiers"] = ["Specifications", "Evidence", "Products", "Enterprises", "Movement"],
        ["CaseFiles"] = ["Dossiers"],
        ["Requirements"] = ["Dossiers"],
        // Rule files are refused as case files are: with the place, what was found and what was expected.
        ["Publication"] = ["Requirements", "CaseFiles"],
        ["Markets"] = ["Requirements"],
        ["Readiness"] = ["Markets"],
        ["Journeys"] = ["Readiness", "Movement"],
        ["Mentoring"] = ["Readiness", "Movement"],
        ["Portfolios"] = ["Readiness"],
        ["Metrics"] = ["Journeys", "Mentoring", "Portfolios", "CaseFiles", "Publication"],
    };

    internal static IEnumerable<string> Faults(AssemblyUses assembly)
    {
        var uses = assembly.All();
        return from use in uses
               let user = Folder(use.From)
               let used = Folder(use.To)
               where user is not null && used is not null && used is not "" && user != used
               where !Reach(user).Contains(used)
               where !(user is "" && uses.Contains(new(use.From, Registration)))
               orderby use.From, use.To
               select user is "" || Below.ContainsKey(user)
                   ? use.ToString()
                   : $"{use}: give the folder {user} its place in {nameof(Layers)}";
    }

    /// <summary>The folder of a type; empty for the root, which all may use and which uses no folder; else null.</summary>
    private static string? Folder(string type)
    {
        var names = type[..type.LastIndexOf('.')];
        return names == Root ? ""
            : names.StartsWith(Root + ".", StringComparison.Ordinal) ? names[(Root.Length + 1)..].Split('.')[0]
            : null;
    }

    private static IEnumerable<string> Reach(string folder) =>
        Below.GetValueOrDefault(folder, []).SelectMany(below => Reach(below).Prepend(below));
}
