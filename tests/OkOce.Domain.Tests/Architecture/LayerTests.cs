using System.Xml.Linq;

namespace OkOce.Domain.Tests.Architecture;

public sealed class LayerTests
{
    private static readonly string[] Allowed = ["Microsoft.Extensions.DependencyInjection.Abstractions", "Stateless"];
    private static readonly string[] NotForTheLibrary =
        ["System.Console", "System.IO.File", "System.IO.Directory", "System.Data.", "System.Net."];

    [Fact]
    public void Dependencies_between_the_folders_of_the_library_run_one_way()
    {
        using var library = new AssemblyUses(File.OpenRead(typeof(Period).Assembly.Location));
        string.Join('\n', Layers.Faults(library)).Should().BeEmpty();
    }

    [Fact]
    public void The_library_names_two_packages_and_no_project()
    {
        var project = XDocument.Parse(Repository.Read("src/OkOce.Domain/OkOce.Domain.csproj"));
        Included(project, "PackageReference").Should().BeEquivalentTo(Allowed);
        Included(project, "ProjectReference").Should().BeEmpty();
    }

    [Fact]
    public void The_library_is_built_on_its_two_packages_and_the_runtime()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        typeof(Period).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name)
            .Where(name => !File.Exists(Path.Combine(runtime, name + ".dll")))
            .Should().BeSubsetOf(Allowed);
    }

    [Fact]
    public void The_library_knows_no_storage_no_network_and_no_screen()
    {
        using var library = new AssemblyUses(File.OpenRead(typeof(Period).Assembly.Location));
        Outside(library).Should().BeEmpty();
    }

    [Fact]
    public void A_library_that_writes_a_file_or_a_line_is_caught()
    {
        using var planted = Planted.Compile("""
            namespace OkOce.Domain.Metrics;
            class Report { void Print() { System.IO.File.WriteAllText("report", ""); System.Console.WriteLine(); } }
            """);
        Outside(planted).Should().BeEquivalentTo(
            "OkOce.Domain.Metrics.Report uses System.IO.File", "OkOce.Domain.Metrics.Report uses System.Console");
    }

    [Theory]
    [InlineData("class User : Verdict;")]
    [InlineData("class User : System.Collections.Generic.List<Verdict>;")]
    [InlineData("class User : IReads { }")]
    [InlineData("class User { Verdict? field; }")]
    [InlineData("class User { Verdict[]? Property => null; }")]
    [InlineData("class User { void M(System.Func<int, Verdict?> parameter) { } }")]
    [InlineData("class User<T> where T : Verdict;")]
    [InlineData("class User { void M<T>() where T : Verdict { } }")]
    [InlineData("[Marks] class User;")]
    [InlineData("class User { [Marks] int field; }")]
    [InlineData("class User { [Marks] int Property => 1; }")]
    [InlineData("class User { void M([Marks] int parameter) { } }")]
    [InlineData("class User { object M() => new Verdict(); }")]
    [InlineData("class User { int M() => Verdict.Count; }")]
    [InlineData("class User { int M() => Verdict.Counted(); }")]
    [InlineData("class User { object M() => typeof(Verdict); }")]
    [InlineData("class User { bool M(object o) => o is Verdict; }")]
    [InlineData("class User { object M() => System.Array.Empty<Verdict>(); }")]
    [InlineData("class User { object M() => System.Linq.Enumerable.Empty<int>() is System.Collections.Generic.List<Verdict>; }")]
    [InlineData("class User { int M() { try { return 1; } catch (Refusal) { return 2; } } }")]
    [InlineData("class User { System.Func<int> M() => () => Verdict.Count; }")]
    [InlineData("class User { async System.Threading.Tasks.Task M() { await System.Threading.Tasks.Task.Yield(); _ = new Verdict(); } }")]
    [InlineData("class User { class Inner { object M() => new Verdict(); } }")]
    [InlineData("class User { object M(int n) { switch (n) { case 0: return 1; case 1: return 2L; case 2: return 3d; case 3: return 'c'; } return new Verdict(); } }")]
    [InlineData("class User { unsafe void M(delegate*<Verdict, void> pointer) { } }")]
    public void A_lower_folder_that_uses_a_higher_one_is_caught(string user)
    {
        using var planted = Planted.Compile($$"""
            namespace OkOce.Domain.Readiness
            {
                public class Verdict { public static int Count = 1; public static int Counted() => 1; }
                public class Refusal : System.Exception;
                public interface IReads;
                public class Marks : System.Attribute;
            }
            namespace OkOce.Domain.Dossiers
            {
                using OkOce.Domain.Readiness;
                {{user}}
            }
            """);
        Layers.Faults(planted).Should().ContainSingle()
            .Which.Should().StartWith("OkOce.Domain.Dossiers.User").And.Contain(" uses OkOce.Domain.Readiness.");
    }

    [Fact]
    public void A_higher_folder_may_use_every_folder_below_and_its_own_subfolders()
    {
        using var planted = Planted.Compile("""
            namespace OkOce.Domain { class Day; }
            namespace OkOce.Domain.Specifications { class Specification { Day? day; } }
            namespace OkOce.Domain.Markets.Indonesia { class Law { Specifications.Specification? scope; } }
            namespace OkOce.Domain.Markets { class Rulebook { Indonesia.Law? law; } }
            namespace OkOce.Domain.Metrics { class Report { Markets.Rulebook? book; Day? day; } }
            """);
        Layers.Faults(planted).Should().BeEmpty();
    }

    [Fact]
    public void The_root_uses_no_folder_but_where_services_are_registered()
    {
        using var planted = Planted.Compile("""
            namespace OkOce.Domain.Readiness { class Assessor; }
            namespace OkOce.Domain
            {
                class Day { object Assess() => new Readiness.Assessor(); }
                static class Registration
                {
                    static void AddOkOce(this Microsoft.Extensions.DependencyInjection.IServiceCollection services) =>
                        new Readiness.Assessor().ToString();
                }
            }
            """);
        Layers.Faults(planted).Should().Equal("OkOce.Domain.Day uses OkOce.Domain.Readiness.Assessor");
    }

    [Fact]
    public void A_folder_that_has_no_place_yet_is_asked_to_take_one()
    {
        using var planted = Planted.Compile("""
            namespace OkOce.Domain.Products { class Product; }
            namespace OkOce.Domain.Weather { class Rain { Products.Product? wet; } }
            """);
        Layers.Faults(planted).Should().ContainSingle().Which.Should().Contain("give the folder Weather its place");
    }

    private static IEnumerable<string> Included(XDocument project, string item) =>
        project.Descendants(item).Select(reference => reference.Attribute("Include")!.Value);

    private static IEnumerable<string> Outside(AssemblyUses library) =>
        from use in library.All()
        where NotForTheLibrary.Any(name => use.To.StartsWith(name, StringComparison.Ordinal))
        select use.ToString();
}
