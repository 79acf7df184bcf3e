using Microsoft.Extensions.Primitives;
using OkOce.Dashboard.Site;
using OkOce.Dashboard.Tests.Charts;
using OkOce.Domain;

namespace OkOce.Dashboard.Tests.Site;

public sealed class PageRequestTests
{
    private static readonly PageRequest Filtered = new("/cases", new Dictionary<string, StringValues>
    {
        ["sector"] = new(["spices", "wood & cane"]),
        ["lang"] = "en",
    });

    [Fact]
    public void Switching_the_language_keeps_the_other_choices()
    {
        Filtered.In(Language.Indonesian).Should().Be("/cases?sector=spices&sector=wood%20%26%20cane&lang=id");
        Filtered.In(Language.English).Should().Be("/cases?sector=spices&sector=wood%20%26%20cane&lang=en");
    }

    [Fact]
    public void Another_page_opens_in_the_language_read_now_and_without_these_filters()
    {
        Filtered.To("/history").Should().Be("/history?lang=en");
        new PageRequest("/", new Dictionary<string, StringValues>()).To("/history").Should().Be("/history");
    }

    [Fact]
    public void The_numbers_are_those_of_this_view() =>
        Filtered.CsvLink(Samples.Blockers).Should().Be("/cases?sector=spices&sector=wood%20%26%20cane&lang=en&csv=blockers");

    [Fact]
    public void A_choice_made_anew_replaces_the_old_one() =>
        Filtered.With("sector", "tea").Should().Be("/cases?lang=en&sector=tea");

    [Fact]
    public void A_path_cannot_leave_the_site() =>
        (Filtered with { Path = "//evil.example/x" }).In(Language.English).Should().StartWith("/").And.NotStartWith("//");
}
