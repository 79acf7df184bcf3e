using OkOce.Domain.Enterprises;
using OkOce.EntityFrameworkCore.Enterprises;

namespace OkOce.EntityFrameworkCore.Tests.Enterprises;

public sealed class RosterTests : IDisposable
{
    private static readonly RosterTrace First = new(new("00000000-0000-0000-0000-000000000007"), "row-1", "kin", IsKinTelling: true, MoneyScale.Thousands);

    private static readonly EnterpriseProfile Full = new()
    {
        Name = "Gula Semut Contoh",
        Product = "gula semut",
        Commodity = "gula kelapa",
        Workforce = 4,
        Capacity = new(120.125m, Unit("kg"), CapacityPeriod.Month),
        Investment = new(39_600_000m),
        ProductionValue = new(0m),
        RawMaterialValue = new(79_228_162_514_264_337_593_543_950_335m),
        Address = "Jl. Contoh 1",
        District = "Cilongok",
    };

    private readonly TemporaryDirectory directory = new();
    private readonly OkOceStore store;

    public RosterTests() => store = directory.Open();

    public void Dispose()
    {
        store.Dispose();
        directory.Dispose();
    }

    [Fact]
    public async Task An_enterprise_comes_back_with_its_units_and_its_row()
    {
        await Import(News(1, Full, First));

        var read = (await store.Enterprises.FindAsync(Given.EnterpriseIdOf(1), TestContext.Current.CancellationToken))!;
        read.Profile.Should().Be(Full);
        read.Trace.Should().Be(First);
    }

    [Fact]
    public async Task What_nobody_stated_stays_unknown()
    {
        EnterpriseProfile bare = new() { Name = "Usaha", Capacity = new(5) };
        await Import(News(1, bare, First with { Scale = null }));
        await store.Enterprises.AddAsync(Given.Enterprise(2), TestContext.Current.CancellationToken);

        var read = await store.Enterprises.AllAsync(TestContext.Current.CancellationToken);
        read[0].Profile.Should().Be(bare);
        read[0].Trace!.Scale.Should().BeNull();
        read[1].Profile.Should().Be(new EnterpriseProfile { Name = "Gula Semut Contoh" });
        read[1].Trace.Should().BeNull();
    }

    [Fact]
    public async Task Importing_a_roster_twice_changes_nothing_and_leaves_one_record()
    {
        var news = News(1, Full, First) with { Quarantined = [Aside("a"), Aside("b")], Unchanged = 3, Remarks = [Doubt] };

        (await Import(news)).Should().BeEquivalentTo(new { Added = 1, Learned = 0, Unchanged = 3, SetAside = 2, SetAsideBefore = 0, ChangedNothing = false });
        (await Import(news)).Should().BeEquivalentTo(new { Added = 0, Learned = 0, Unchanged = 4, SetAside = 0, SetAsideBefore = 2, ChangedNothing = true });

        (await store.Enterprises.AllAsync(TestContext.Current.CancellationToken)).Should().ContainSingle();
        (await store.Enterprises.QuarantinedAsync(TestContext.Current.CancellationToken)).Should().HaveCount(2);
        (await store.Enterprises.ImportsAsync(TestContext.Current.CancellationToken)).Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            File = "daftar.xlsx",
            Sha256 = new string('a', 64),
            RecordedAt = Given.Now,
            Added = 1,
            SetAside = 2,
            Unchanged = 3,
            Remarks = new[] { Doubt },
        });
    }

    [Fact]
    public async Task A_later_edition_teaches_what_it_says_and_erases_nothing()
    {
        await Import(News(1, Full, First));

        var later = First with { Row = "row-2" };
        (await Import(News(1, new() { Name = "Gula Semut Baru", Workforce = 5 }, later))).Learned.Should().Be(1);

        var read = (await store.Enterprises.AllAsync(TestContext.Current.CancellationToken)).Should().ContainSingle().Which;
        read.Profile.Should().Be(Full with { Name = "Gula Semut Baru", Workforce = 5 });
        read.Trace.Should().Be(later);
    }

    [Fact]
    public async Task The_comparison_sees_what_is_held()
    {
        await Import(News(1, Full, First) with { Quarantined = [Aside("a")] });

        await store.Enterprises.ImportAsync(
            (held, aside) =>
            {
                held.Should().ContainSingle().Which.Trace.Should().Be(First);
                aside.Should().Equal("a");
                return News(2, Full, First);
            },
            TestContext.Current.CancellationToken);
        (await store.Enterprises.AllAsync(TestContext.Current.CancellationToken)).Should().HaveCount(2);
    }

    [Fact]
    public async Task A_row_set_aside_is_kept_whole_with_its_reasons()
    {
        var row = Aside("a");
        await Import(News(1, Full, First) with { Quarantined = [row, row] });

        (await store.Enterprises.QuarantinedAsync(TestContext.Current.CancellationToken)).Should().ContainSingle().Which
            .Should().BeEquivalentTo(row, compare => compare.WithStrictOrdering());
    }

    [Fact]
    public async Task A_comparison_that_fails_changes_nothing()
    {
        await FluentActions.Invoking(() => Import(News(1, Full, First) with { Enterprises = [new(new(Guid.Empty), Full, First), new(new(Guid.Empty), Full, First)] }))
            .Should().ThrowAsync<ArgumentException>().WithMessage("Two rows of daftar.xlsx*");
        (await store.Enterprises.AllAsync(TestContext.Current.CancellationToken)).Should().BeEmpty();
    }

    [Fact]
    public async Task An_enterprise_is_added_once()
    {
        await store.Enterprises.AddAsync(Given.Enterprise(), TestContext.Current.CancellationToken);
        await FluentActions.Invoking(() => store.Enterprises.AddAsync(Given.Enterprise(name: "Lain"))).Should().ThrowAsync<ArgumentException>();
        (await store.Enterprises.AllAsync(TestContext.Current.CancellationToken)).Should().ContainSingle().Which.Profile.Name.Should().Be("Gula Semut Contoh");
    }

    [Fact]
    public async Task Hostile_texts_come_back_unchanged()
    {
        var texts = Given.HostileTexts;
        var news = News(0, Full, First) with
        {
            Enterprises = [.. texts.Select((text, i) => new EnterpriseNews(Given.EnterpriseIdOf(i + 1), Full with { Name = text + "x", Product = text }, First with { Row = text }))],
            Quarantined = [Aside("a") with { Cells = texts.ToDictionary(text => text) }],
        };
        await Import(news);

        (await store.Enterprises.AllAsync(TestContext.Current.CancellationToken)).Select(e => e.Profile.Product).Should().BeEquivalentTo(texts);
        (await store.Enterprises.QuarantinedAsync(TestContext.Current.CancellationToken)).Single().Cells.Should().Equal(texts.ToDictionary(text => text));
    }

    [Theory]
    [InlineData('a', '\0')]
    [InlineData('\ud83d', 'a')]
    [InlineData('\udc69', '\ud83d')]
    public async Task A_text_that_would_not_come_back_is_refused_and_nothing_is_stored(char first, char second)
    {
        string text = new([first, second]);
        await FluentActions.Invoking(() => Import(News(1, Full with { Product = text }, First))).Should().ThrowAsync<FormatException>().WithMessage("*U+*");
        await FluentActions.Invoking(() => Import(News(1, Full, First) with { Quarantined = [Aside("a") with { Cells = new Dictionary<string, string> { [text] = "" } }] }))
            .Should().ThrowAsync<FormatException>();
        (await store.Enterprises.AllAsync(TestContext.Current.CancellationToken)).Should().BeEmpty();
    }

    [Fact]
    public void The_form_in_which_lists_are_kept_stays_readable() =>
        StoredJson.Read<List<RowDoubt>>("""[{"row":7,"column":"C (Unit)","found":{"english":"a","indonesian":"b"},"expected":{"english":"c","indonesian":"d"}}]""")
            .Should().Equal(new RowDoubt(7, "C (Unit)", new("a", "b"), new("c", "d")));

    private static RowDoubt Doubt => new(7, "C", new("5-10", "5-10"), new("one number", "satu angka"));

    private static QuarantinedRow Aside(string key) => new()
    {
        Key = key,
        File = "daftar.xlsx",
        Row = 7,
        Cells = new Dictionary<string, string> { ["Nama"] = "Usaha", ["Alamat"] = "" },
        Reasons = [Doubt, Doubt with { Column = "" }],
    };

    private static RosterNews News(int enterprise, EnterpriseProfile profile, RosterTrace trace) => new()
    {
        File = "daftar.xlsx",
        Sha256 = new string('a', 64),
        Enterprises = [new(Given.EnterpriseIdOf(enterprise), profile, trace)],
        Quarantined = [],
    };

    private static ProductionUnit Unit(string symbol) => ProductionUnit.TryParse(symbol, out var unit) ? unit : throw new ArgumentException(symbol);

    private Task<ImportRecord> Import(RosterNews news) => store.Enterprises.ImportAsync((_, _) => news);
}
