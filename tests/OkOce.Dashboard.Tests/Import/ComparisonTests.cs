using OkOce.Dashboard.Import;
using OkOce.Domain.Enterprises;

namespace OkOce.Dashboard.Tests.Import;

public sealed class ComparisonTests
{
    private static readonly string Unscaled = Rosters.Headings.Replace("(Rp.000)", "", StringComparison.Ordinal);

    private RosterHoldings held = RosterHoldings.None;

    [Fact]
    public void Importing_the_same_file_twice_changes_nothing()
    {
        string[] lines = [Rosters.Amplang, Rosters.Anjat, "Contoh;;banyak;-;-;-;-;-;-"];
        var first = Import(lines);
        (first.New.Count, first.Quarantined.Count).Should().Be((2, 1));

        var second = Import(lines);
        second.ChangesNothing.Should().BeTrue();
        (second.Unchanged.Count, second.AlreadyQuarantined.Count).Should().Be((2, 1));
    }

    [Fact]
    public void A_copy_under_another_name_with_its_rows_and_columns_in_another_order_changes_nothing()
    {
        Import(Rosters.Amplang, Rosters.Anjat);
        var turned = Rosters.ReadText([.. new[] { Rosters.Headings, Rosters.Anjat, Rosters.Amplang }.Select(l => string.Join(';', l.Split(';').Reverse()))]);
        Rosters.Import(turned, ref held).ChangesNothing.Should().BeTrue();
    }

    [Fact]
    public void Identical_rows_in_one_file_are_as_many_enterprises_however_often_it_is_read()
    {
        const string Stall = "Warung kelontong;-;1;-;-;-;-;-;-";
        Import(Stall, Stall, Stall).New.Select(p => p.Id).Should().OnlyHaveUniqueItems().And.HaveCount(3);
        Import(Stall, Stall, Stall).ChangesNothing.Should().BeTrue();

        var grown = Import(Stall, Stall, Stall, Stall);
        (grown.New.Count, grown.Unchanged.Count).Should().Be((1, 3));
    }

    [Fact]
    public void A_changed_row_updates_the_enterprise_that_has_its_name_and_product_and_a_further_row_adds_one()
    {
        var before = Import(Rosters.Amplang, Rosters.Anjat);
        var changed = Rosters.Amplang.Replace(";4;", ";9;", StringComparison.Ordinal);
        var plan = Import(changed, Rosters.Anjat, Rosters.Doyo);

        plan.Updated.Single().Id.Should().Be(before.New.Single(p => p.Row.Profile.Product == "Amplang").Id);
        plan.Updated.Single().Row.Profile.Workforce.Should().Be(9);
        plan.New.Single().Row.Profile.Product.Should().Be("Ulap doyo");
        plan.Unchanged.Should().ContainSingle();
        Import(changed, Rosters.Anjat, Rosters.Doyo).ChangesNothing.Should().BeTrue();
    }

    [Fact]
    public void A_years_new_figures_in_every_row_update_every_enterprise()
    {
        var before = Import(Rosters.Amplang, Rosters.Anjat, Rosters.Doyo);
        var plan = Import([.. new[] { Rosters.Amplang, Rosters.Anjat, Rosters.Doyo }.Select(l => l.Replace(".000;", ".500;", StringComparison.Ordinal))]);
        plan.Updated.Select(p => p.Id).Should().BeEquivalentTo(before.New.Select(p => p.Id));
        plan.New.Should().BeEmpty();
    }

    [Fact]
    public void A_row_that_is_gone_is_counted_and_stays_a_member()
    {
        Import(Rosters.Amplang, Rosters.Anjat, Rosters.Doyo);
        var plan = Import(Rosters.Amplang, Rosters.Anjat);
        plan.ChangesNothing.Should().BeTrue();
        plan.NoLongerListed.Should().ContainSingle();
        held.Rows.Should().HaveCount(3);
    }

    [Fact]
    public void Where_several_share_a_name_and_product_one_changed_row_is_still_known_by_elimination()
    {
        Import("Warung kelontong;Sembako;1;-;-;1;-;-;-", "Warung kelontong;Sembako;2;-;-;2;-;-;-", "Warung kelontong;Sembako;3;-;-;3;-;-;-");
        var plan = Import("Warung kelontong;Sembako;1;-;-;1;-;-;-", "Warung kelontong;Sembako;2;-;-;9;-;-;-", "Warung kelontong;Sembako;3;-;-;3;-;-;-");
        (plan.Updated.Count, plan.Unchanged.Count).Should().Be((1, 2));
    }

    [Fact]
    public void Two_changed_rows_with_one_name_and_product_wait_for_a_person()
    {
        string[] after = ["Warung kelontong;Sembako;7;-;-;7;-;-;-", "Warung kelontong;Sembako;8;-;-;8;-;-;-", Rosters.Anjat];
        Import("Warung kelontong;Sembako;1;-;-;1;-;-;-", "Warung kelontong;Sembako;2;-;-;2;-;-;-", Rosters.Anjat);
        var plan = Import(after);
        plan.Quarantined.Should().HaveCount(2).And.OnlyContain(q => q.Reasons.Single().Expected.Indonesian.Contains("usaha mana"));
        (plan.New.Count, plan.Updated.Count).Should().Be((0, 0));
        Import(after).ChangesNothing.Should().BeTrue();
    }

    [Fact]
    public void A_namesake_in_another_offices_roster_is_an_enterprise_of_its_own_and_is_named()
    {
        Import(Rosters.Amplang, Rosters.Anjat, Rosters.Doyo);
        var plan = Import("Contoh Amplang;Amplang;9;-;-;1;-;-;-", "Contoh Lain;Madu;1;-;l;-;-;-;-");
        plan.New.Should().HaveCount(2);
        plan.Updated.Should().BeEmpty();
        plan.New[0].Remarks.Should().ContainSingle().Which.Found.English.Should().Contain("another enterprise");
        plan.New[1].Remarks.Should().BeEmpty();
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Two_lists_are_one_roster_when_more_than_half_of_the_shorter_is_shared(int shared, bool isOne)
    {
        Import("A;Madu;1;-;-;-;-;-;-", "B;Madu;1;-;-;-;-;-;-", "C;Madu;1;-;-;-;-;-;-");
        string[] kept = ["A;Madu;2;-;-;-;-;-;-", "B;Madu;2;-;-;-;-;-;-"];
        string[] others = ["X;Kopi;1;-;-;-;-;-;-", "Y;Kopi;1;-;-;-;-;-;-", "Z;Kopi;1;-;-;-;-;-;-"];
        Import([.. kept.Take(shared), .. others]).Updated.Should().HaveCount(isOne ? 2 : 0);
    }

    [Fact]
    public void A_name_alone_makes_no_two_lists_one_roster()
    {
        Import("Warung kelontong;-;1;-;-;1;-;-;-");
        Import("Warung kelontong;-;2;-;-;2;-;-;-").Should().Match<ImportPlan>(p => p.New.Count == 1 && p.Updated.Count == 0);
    }

    [Fact]
    public void Money_becomes_known_once_its_headings_say_the_scale()
    {
        ImportUnder(Unscaled, Rosters.Amplang).New.Single().Row.Profile.Investment.Should().BeNull();
        ImportUnder(Rosters.Headings, Rosters.Amplang).Updated.Single().Row.Profile.Investment.Should().Be(new Rupiah(25_000_000));
        ImportUnder(Rosters.Headings, Rosters.Amplang).ChangesNothing.Should().BeTrue();
    }

    [Fact]
    public void A_copy_that_lost_its_scale_takes_no_money_away()
    {
        ImportUnder(Rosters.Headings, Rosters.Amplang);
        ImportUnder(Unscaled, Rosters.Amplang).ChangesNothing.Should().BeTrue();
    }

    [Fact]
    public void The_same_figures_under_another_scale_wait_for_a_person()
    {
        ImportUnder(Rosters.Headings, Rosters.Amplang);
        var plan = ImportUnder(Rosters.Headings.Replace("(Rp.000)", "(Rp penuh)", StringComparison.Ordinal), Rosters.Amplang);
        plan.Quarantined.Single().Reasons.Single().Found.Indonesian.Should().Contain("rupiah penuh");
        plan.Updated.Should().BeEmpty();
    }

    [Fact]
    public void An_update_that_leaves_something_out_does_not_make_it_unknown_again()
    {
        var before = ImportUnder(Rosters.Headings, Rosters.Amplang).New.Single();
        var enterprise = new Enterprise(before.Id, before.Row.Profile, before.Trace);
        var update = ImportUnder(Unscaled, Rosters.Amplang.Replace(";4;", ";9;", StringComparison.Ordinal)).Updated.Single();
        enterprise.Learn(update.Row.Profile, update.Trace);
        (enterprise.Profile.Workforce, enterprise.Profile.Investment).Should().Be((9, new Rupiah(25_000_000)));
    }

    [Fact]
    public void An_enterprise_that_comes_back_as_another_once_stood_gets_an_identity_of_its_own()
    {
        var first = Import(Rosters.Amplang, Rosters.Anjat);
        var changed = Rosters.Amplang.Replace(";4;", ";9;", StringComparison.Ordinal);
        Import(changed, Rosters.Anjat);
        var plan = Import(Rosters.Amplang, changed, Rosters.Anjat);
        plan.New.Single().Id.Should().NotBe(first.New[0].Id);
        held.Rows.Should().HaveCount(3);
    }

    [Fact]
    public void The_same_import_into_an_empty_store_gives_the_same_identities() =>
        RosterImport.Compare(Rosters.ReadUnderHeadings(Rosters.Amplang), RosterHoldings.None).New.Single().Id
            .Should().Be(RosterImport.Compare(Rosters.ReadUnderHeadings(Rosters.Amplang), RosterHoldings.None).New.Single().Id);

    private ImportPlan Import(params string[] lines) => ImportUnder(Rosters.Headings, lines);

    private ImportPlan ImportUnder(string headings, params string[] lines) =>
        Rosters.Import(Rosters.ReadText([headings, .. lines]), ref held);
}
