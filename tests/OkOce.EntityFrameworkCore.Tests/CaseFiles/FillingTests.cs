using Microsoft.EntityFrameworkCore;
using OkOce.Domain.CaseFiles;
using OkOce.EntityFrameworkCore.CaseFiles;

namespace OkOce.EntityFrameworkCore.Tests.CaseFiles;

public sealed class FillingTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();
    private readonly OkOceStore store;

    public FillingTests() => store = directory.Open();

    public void Dispose()
    {
        store.Dispose();
        directory.Dispose();
    }

    [Fact]
    public async Task A_document_comes_back_byte_for_byte()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Given.Case("bertanda", "👩‍🌾 gula").Document.Span];
        await Fill(new ShippedCase("bertanda.json", marked));

        var stored = (await store.Cases.AllAsync(TestContext.Current.CancellationToken)).Should().ContainSingle().Which;
        stored.Document.ToArray().Should().Equal(marked);
        stored.Should().BeEquivalentTo(new { Id = "bertanda", Format = "okoce-case/1", IsSynthetic = true, IsAsShipped = true, RecordedAt = Given.Now });
        Given.Reader.Read(stored.Document.Span, stored.Id).Title.Indonesian.Should().Be("👩‍🌾 gula");
    }

    [Fact]
    public async Task Filling_twice_changes_nothing()
    {
        (await Fill(Given.Case("satu"), Given.Case("dua"))).Should().BeEquivalentTo(new FillReport(2, 0, 0, []));
        (await Fill(Given.Case("satu"), Given.Case("dua"))).Should().BeEquivalentTo(new FillReport(0, 0, 2, []));
        (await store.Cases.AllAsync(TestContext.Current.CancellationToken)).Select(c => c.Id).Should().Equal("dua", "satu");
    }

    [Fact]
    public async Task A_later_release_replaces_what_an_earlier_one_shipped_and_the_earlier_document_can_be_found()
    {
        await Fill(Given.Case("satu", "lama"));
        var before = await Stored("satu");

        (await Fill(Given.Case("satu", "baru"))).Should().BeEquivalentTo(new FillReport(0, 1, 0, []));
        (await Stored("satu")).Should().BeEquivalentTo(new { IsAsShipped = true });
        Text(await Stored("satu")).Should().Contain("baru");
        (await store.Cases.DocumentAsync(before.Sha256, TestContext.Current.CancellationToken))!.Value.ToArray().Should().Equal(before.Document.ToArray());
    }

    [Fact]
    public async Task A_case_that_somebody_changed_is_kept_until_they_put_the_shipped_one_back()
    {
        await Fill(Given.Case("satu", "lama"));
        await Keep(Given.Case("satu", "milik kami"));

        (await Fill(Given.Case("satu", "baru"))).Should().BeEquivalentTo(new FillReport(0, 0, 0, ["satu"]));
        (await Stored("satu")).IsAsShipped.Should().BeFalse();
        Text(await Stored("satu")).Should().Contain("milik kami");

        await Keep(Given.Case("satu", "lama"));
        (await Fill(Given.Case("satu", "baru"))).Replaced.Should().Be(1);
    }

    [Fact]
    public async Task A_case_of_the_users_own_is_kept_when_a_release_ships_another_of_its_name()
    {
        await Keep(Given.Case("sendiri", "milik kami"));

        (await Fill(Given.Case("sendiri", "kiriman"))).Kept.Should().Equal("sendiri");
        Text(await Stored("sendiri")).Should().Contain("milik kami");
    }

    [Fact]
    public async Task A_release_that_ships_what_somebody_wrote_already_finds_it_unchanged()
    {
        await Keep(Given.Case("satu"));
        (await Fill(Given.Case("satu"))).Unchanged.Should().Be(1);
        (await Stored("satu")).IsAsShipped.Should().BeTrue();
    }

    [Fact]
    public async Task One_document_that_is_no_case_fills_nothing()
    {
        await FluentActions.Invoking(() => Fill(Given.Case("satu"), new ShippedCase("rusak.json", "{"u8.ToArray()))).Should()
            .ThrowAsync<CaseFileException>().Where(refused => refused.File == "rusak.json");
        await AssertEmpty();
    }

    [Fact]
    public async Task Two_documents_of_one_name_fill_nothing()
    {
        await FluentActions.Invoking(() => Fill(Given.Case("satu"), Given.Case("satu", "lain"))).Should().ThrowAsync<ArgumentException>();
        await AssertEmpty();
    }

    [Fact]
    public async Task A_failure_half_way_fills_nothing()
    {
        directory.Sql("CREATE TRIGGER Broken BEFORE INSERT ON Cases WHEN NEW.Id = 'case-40' BEGIN SELECT RAISE(ABORT, 'broken'); END;");
        await FluentActions.Invoking(() => Fill([.. Given.LargeCases])).Should().ThrowAsync<DbUpdateException>();
        await AssertEmpty();

        directory.Sql("DROP TRIGGER Broken;");
        (await Fill([.. Given.LargeCases])).Added.Should().Be(80);
    }

    [Fact]
    public async Task A_cancelled_fill_fills_nothing()
    {
        await FluentActions.Invoking(() => store.FillAsync(Given.Reader, [Given.Case("satu")], new CancellationToken(canceled: true)))
            .Should().ThrowAsync<OperationCanceledException>();
        await AssertEmpty();
    }

    [Fact]
    public async Task What_was_never_kept_is_not_found()
    {
        await Fill(Given.Case("satu"));
        (await store.Cases.FindAsync("dua", TestContext.Current.CancellationToken)).Should().BeNull();
        (await store.Cases.DocumentAsync(new string('0', 64), TestContext.Current.CancellationToken)).Should().BeNull();
    }

    private Task<FillReport> Fill(params ShippedCase[] cases) => store.FillAsync(Given.Reader, cases);

    private Task<string> Keep(ShippedCase own) => store.Cases.KeepAsync(Given.Reader, own.File, own.Document);

    private async Task<StoredCase> Stored(string id) => (await store.Cases.FindAsync(id))!;

    private static string Text(StoredCase stored) => System.Text.Encoding.UTF8.GetString(stored.Document.Span);

    private async Task AssertEmpty()
    {
        (await store.Cases.AllAsync()).Should().BeEmpty();
        (await store.FiguresAsync()).Should().BeEmpty();
    }
}
