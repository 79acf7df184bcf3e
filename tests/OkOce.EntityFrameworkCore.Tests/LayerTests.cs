using System.Reflection;

namespace OkOce.EntityFrameworkCore.Tests;

public sealed class LayerTests
{
    [Fact]
    public void Storage_knows_no_screen() =>
        Assembly.Load("OkOce.EntityFrameworkCore").GetReferencedAssemblies().Select(assembly => assembly.Name)
            .Should().OnlyContain(name => name == "OkOce.Domain"
                || name!.StartsWith("System.", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.Data.Sqlite", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal));
}
