using OkOce.Dashboard.Languages;
using OkOce.Domain;

namespace OkOce.Dashboard.Tests.Languages;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("en", Language.English)]
    [InlineData("EN", Language.English)]
    [InlineData("id", Language.Indonesian)]
    [InlineData("fr", Language.Indonesian)]
    [InlineData("", Language.Indonesian)]
    [InlineData(null, Language.Indonesian)]
    public void Indonesian_is_spoken_unless_English_is_asked_for(string? tag, Language language) =>
        LanguageTag.Parse(tag).Should().Be(language);
}
