namespace OkOce.Domain.Tests.Architecture;

public sealed class LayoutTests
{
    [Fact]
    public void Every_source_file_lies_where_a_stranger_looks_for_it() =>
        string.Join('\n', Repository.Sources().SelectMany(file => Layout.Faults(file, Repository.Read(file))))
            .Should().BeEmpty();

    [Fact]
    public void Half_of_the_source_files_have_at_most_sixty_lines()
    {
        int[] lines = [.. Repository.Sources().Select(file => Layout.Lines(Repository.Read(file))).Order()];
        lines[lines.Length / 2].Should().BeLessThanOrEqualTo(60);
    }

    [Theory]
    [InlineData("public sealed class Product;")]
    [InlineData("public readonly record struct Product(int Id);")]
    [InlineData("public enum Product { Coffee }")]
    [InlineData("public delegate void Product();")]
    [InlineData("public interface Product { public enum Kind { Food } }")]
    [InlineData("public class Product; public class Product<T>; internal class Draft;")]
    [InlineData("internal class Draft;")]
    public void A_file_named_as_its_one_public_type_is_in_order(string types) =>
        Faults($"namespace OkOce.Domain.Products; {types}").Should().BeEmpty();

    [Theory]
    [InlineData("public class Goods;", "public Goods belongs in Goods.cs")]
    [InlineData("public enum Goods { Coffee }", "public Goods belongs in Goods.cs")]
    [InlineData("public delegate void Goods();", "public Goods belongs in Goods.cs")]
    [InlineData("internal class ProductHelper;", "ProductHelper ends in a word that says nothing")]
    public void A_public_type_in_a_file_of_another_name_is_caught(string types, string fault) =>
        Faults($"namespace OkOce.Domain.Products; {types}").Should().Equal($"src/OkOce.Domain/Products/Product.cs: {fault}");

    [Theory]
    [InlineData("ProductOf", 0)]
    [InlineData("ProductFor", 1)]
    public void A_generic_type_may_lie_beside_its_plain_one(string file, int faults) =>
        Layout.Faults($"src/OkOce.Domain/Products/{file}.cs", "namespace OkOce.Domain.Products; public class Product<T>;")
            .Should().HaveCount(faults);

    [Fact]
    public void A_second_public_type_in_a_file_is_caught() =>
        Faults("namespace OkOce.Domain.Products; public class Product; public class Batch;").Should()
            .Contain("src/OkOce.Domain/Products/Product.cs: one public type a file; found Product, Batch");

    [Theory]
    [InlineData("namespace OkOce.Domain; public class Product;")]
    [InlineData("namespace OkOce.Domain.Goods { public class Product; }")]
    public void A_namespace_that_is_not_its_folder_is_caught(string text) =>
        Faults(text).Should().ContainSingle().Which.Should().Contain("of this folder is OkOce.Domain.Products; found");

    [Fact]
    public void A_folder_named_for_a_kind_of_code_is_caught() =>
        Layout.Faults("src/OkOce.Domain/Products/Enums/Shape.cs", "namespace OkOce.Domain.Products.Enums; public enum Shape;")
            .Should().ContainSingle().Which.Should().EndWith("never a kind of code; found Enums");

    [Theory]
    [InlineData(200, 0)]
    [InlineData(201, 1)]
    public void A_file_is_split_at_two_hundred_lines(int lines, int faults) =>
        Faults(string.Concat(Enumerable.Repeat("// why\n", lines))).Should().HaveCount(faults);

    private static IEnumerable<string> Faults(string text) => Layout.Faults("src/OkOce.Domain/Products/Product.cs", text);
}
