using System.Globalization;

namespace OkOce.Domain.Tests;

public sealed class CultureTests
{
    // A setting in the project would win over the variable, and one pass of the tests would silently repeat another.
    [Fact]
    public void Cultures_are_known_unless_the_run_is_told_to_do_without()
    {
        var without = Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is "1" or "true";
        CultureInfo.GetCultures(CultureTypes.SpecificCultures).Any(culture => culture.Name == "id-ID").Should().Be(!without);
    }
}
