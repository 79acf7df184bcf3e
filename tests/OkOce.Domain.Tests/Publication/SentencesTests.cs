using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Publication;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Tests.Publication;

/// <summary>How each kind of condition is said, in one sentence.</summary>
public class SentencesTests
{
    private static readonly Specification<Situation> Packed = LabelFacts.RetailPacked.Yes;
    private static readonly Specification<Situation> Coffee = Goods.FallUnder("0901");

    public static TheoryData<Specification<Situation>, string, string> Said => new()
    {
        { Packed, "it is packed for the final buyer", "produk dikemas untuk pembeli akhir" },
        { !Packed, "it is not packed for the final buyer", "produk tidak dikemas untuk pembeli akhir" },
        { ProductFacts.Use.Is("human-food"), "the use of the product is food for people", "kegunaan produk adalah pangan untuk manusia" },
        { !ProductFacts.Use.Is("human-food", "supplement"), "the use of the product is not food for people or a food supplement", "kegunaan produk bukan pangan untuk manusia atau suplemen makanan" },
        { ProductFacts.Processing.Is("dried", "ground", "roasted"), "the last step of processing is dried, ground or roasted", "pengolahan terakhir adalah dikeringkan, digiling, atau disangrai" },
        { ProductFacts.OriginProvince.Is("ID-JT", "ID-LA"), "the province of origin is Central Java or Lampung", "provinsi asal adalah Jawa Tengah atau Lampung" },
        { ConsignmentFacts.LoadedOn.Before(new(2026, 11, 24)), "the day of loading is before 24 November 2026", "tanggal pemuatan sebelum 24 November 2026" },
        { ConsignmentFacts.LoadedOn.OnOrAfter(new(2026, 8, 1)), "the day of loading is 1 August 2026 or later", "tanggal pemuatan pada 1 Agustus 2026 atau sesudahnya" },
        { ConsignmentFacts.GrossWeight.AtMost(1_234.5m), "the gross weight of the shipment is at most 1,234.5 kg", "berat kotor kiriman paling banyak 1.234,5 kg" },
        { ConsignmentFacts.GrossWeight.MoreThan(500), "the gross weight of the shipment is more than 500 kg", "berat kotor kiriman lebih dari 500 kg" },
        { Goods.FallUnder(HsSet.Of("0908", "091011", "16-20").Except("170410", "1806")), "the product falls under HS 0908, 0910.11 or 16 to 20, except 1704.10 and 1806", "produk termasuk kode HS 0908, 0910.11, atau 16 sampai 20, kecuali 1704.10 dan 1806" },
        { Goods.GoToMarket("EU", "JP"), "the market of destination is European Union or Japan", "pasar tujuan adalah Uni Eropa atau Jepang" },
        { Goods.GoTo("HI"), "the goods go to HI", "barang dikirim ke HI" },
        { Packed & Coffee, "it is packed for the final buyer, and the product falls under HS 0901", "produk dikemas untuk pembeli akhir, dan produk termasuk kode HS 0901" },
        { Packed | Coffee, "it is packed for the final buyer, or the product falls under HS 0901", "produk dikemas untuk pembeli akhir, atau produk termasuk kode HS 0901" },
        { LabelFacts.Claims.HasAnyOf("organic", "halal"), "organic or halal is among the claims made", "organik atau halal termasuk klaim yang dibuat" },
        { !LabelFacts.Claims.HasAnyOf("organic", "halal", "natural"), "none of organic, halal or natural is among the claims made", "organik, halal, dan alami semuanya tidak termasuk klaim yang dibuat" },
        {
            LabelFacts.AllergensPresent.AreAllIn(LabelFacts.AllergensDeclared, "milk", "egg", "soy"),
            "whichever of milk, egg and soya is among the allergens in the recipe is also among the allergens on the label",
            "mana pun dari susu, telur, dan kedelai yang termasuk bahan pemicu alergi dalam resep juga termasuk bahan pemicu alergi pada label"
        },
        {
            Coffee & (Packed | Goods.FallUnder("2101") | LabelFacts.Claims.Has("organic")),
            "all of these hold: (1) the product falls under HS 0901; and (2) at least one of these holds: (2.1) it is packed for the final buyer; (2.2) the product falls under HS 2101; or (2.3) organic is among the claims made",
            "semua ini terpenuhi: (1) produk termasuk kode HS 0901; dan (2) sedikitnya satu dari ini terpenuhi: (2.1) produk dikemas untuk pembeli akhir; (2.2) produk termasuk kode HS 2101; atau (2.3) organik termasuk klaim yang dibuat"
        },
        { Every.Lot(LaboratoryFacts.SalmonellaFound.No), "for each lot: no Salmonella was found", "untuk setiap lot: Salmonella tidak ditemukan" },
        { Some.Facility(PlaceFacts.FacilityKind.Is("home", "farm")), "for at least one facility: the kind of place is “a private home, with no separate workshop” or “a farm or pond”", "untuk sedikitnya satu tempat produksi: jenis tempat adalah “rumah tinggal, tanpa ruang usaha terpisah” atau “kebun atau tambak”" },
        { !Coffee | Every.Lot(LaboratoryFacts.SalmonellaFound.No), "if the product falls under HS 0901, then for each lot: no Salmonella was found", "bila produk termasuk kode HS 0901, maka untuk setiap lot: Salmonella tidak ditemukan" },
        { Coffee | Every.Lot(LaboratoryFacts.SalmonellaFound.No), "if the product does not fall under HS 0901, then for each lot: no Salmonella was found", "bila produk tidak termasuk kode HS 0901, maka untuk setiap lot: Salmonella tidak ditemukan" },
        { !Packed | Coffee, "it is not packed for the final buyer, or the product falls under HS 0901", "produk tidak dikemas untuk pembeli akhir, atau produk termasuk kode HS 0901" },
    };

    public static TheoryData<Validity, string, string> Days => new()
    {
        { Validity.PrintedExpiry, "good until the last day printed on it", "berlaku sampai tanggal yang tercetak" },
        { Validity.NoExpiry, "good without end, unless an end is printed on it", "berlaku tanpa batas, kecuali bila tanggal akhirnya tercetak" },
        { Validity.PerShipment, "one for each shipment", "satu untuk setiap kiriman" },
        { Validity.MonthsFromIssue(1), "good for one month from its issue", "berlaku 1 bulan sejak diterbitkan" },
        { Validity.EndOfEvenYearWindow(10, 12), "renewed every even year, October to December", "diperbarui setiap tahun genap, Oktober sampai Desember" },
        { Validity.EndOfEvenYearWindow(6, 6), "renewed every even year, June", "diperbarui setiap tahun genap, Juni" },
        {
            Validity.EarlierOf(Validity.MonthsFromIssue(4), Validity.MonthsFromResult(6)),
            "good for 4 months from its issue, or good for 6 months from the laboratory result, whichever ends first",
            "berlaku 4 bulan sejak diterbitkan, atau berlaku 6 bulan sejak hasil laboratorium, mana yang lebih dulu berakhir"
        },
    };

    [Theory]
    [MemberData(nameof(Said))]
    public void A_condition_is_said_in_a_sentence(Specification<Situation> condition, string english, string indonesian)
    {
        Sentences.Of(condition).In(Language.English).Should().Be(english);
        Sentences.Of(condition).In(Language.Indonesian).Should().Be(indonesian);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void A_paper_is_said_with_its_holder_and_how_its_days_are_counted(Validity validity, string english, string indonesian)
    {
        var (held, missing) = (Holds.Valid(IndonesianPapers.BusinessNumber, validity), !Holds.Valid(IndonesianPapers.BusinessNumber, validity));
        Sentences.Of(held).In(Language.English).Should().Be($"a valid business identification number (NIB) is held in the name of the exporter ({english})");
        Sentences.Of(missing).In(Language.English).Should().Be($"no valid business identification number (NIB) is held in the name of the exporter ({english})");
        Sentences.Of(held).In(Language.Indonesian).Should().Be($"sudah ada nomor induk berusaha (NIB) atas nama eksportir yang berlaku ({indonesian})");
        Sentences.Of(missing).In(Language.Indonesian).Should().Be($"belum ada nomor induk berusaha (NIB) atas nama eksportir yang berlaku ({indonesian})");
    }

    [Fact]
    public void A_limit_is_said_with_its_past()
    {
        var limit = new Limit(
            LaboratoryFacts.OchratoxinA,
            new LimitStep(Amount.Of(5, Unit.MicrogramPerKilogram), Period.From(2007, 3, 1).Through(2022, 12, 31), "old"),
            new LimitStep(Amount.Of(3, Unit.MicrogramPerKilogram), Period.From(2023, 1, 1), "new")).Kept;
        Sentences.Of(limit).In(Language.English).Should().Be("ochratoxin A is at most 3 µg/kg (from 1 January 2023 on; 5 µg/kg from 1 March 2007 to 31 December 2022)");
        Sentences.Of(!limit).In(Language.Indonesian).Should().Be("okratoksin A lebih dari 3 µg/kg (mulai 1 Januari 2023; 5 µg/kg dari 1 Maret 2007 sampai 31 Desember 2022)");
    }

    [Fact]
    public void A_limit_that_always_stood_is_said_alone() =>
        Sentences.Of(new Limit(LaboratoryFacts.Caesium137, new LimitStep(Amount.Of(1_200, Unit.BecquerelPerKilogram), Period.Always, "made up")).Kept)
            .In(Language.Indonesian).Should().Be("Cesium-137 paling banyak 1.200 Bq/kg");

    [Fact]
    public void The_points_of_a_list_stand_on_lines_of_their_own() =>
        Sentences.Of(Coffee & (Every.Lot(LaboratoryFacts.SalmonellaFound.No) | (Packed & Coffee))).Lines(Language.English).Should().Equal(
            "all of these hold:",
            "   1. the product falls under HS 0901",
            "   2. at least one of these holds:",
            "      2.1. for each lot: no Salmonella was found",
            "      2.2. it is packed for the final buyer, and the product falls under HS 0901");

    [Theory]
    [InlineData("USD 800", "800", "USD")]
    [InlineData("Rp1.500.000", "1500000", "IDR")]
    [InlineData("12,5%", "12.5", "%")]
    [InlineData("3 tahun", "3", "year")]
    [InlineData("10", "10", "pcs")]
    [InlineData("0,05 µg/kg", "0.05", "ug/kg")]
    public void An_amount_is_written_as_a_sentence_writes_it(string written, string figure, string unit)
    {
        Amount.TryParse($"{figure} {unit}", out var amount).Should().BeTrue();
        amount!.In(Language.Indonesian).Should().Be(written);
    }
}
