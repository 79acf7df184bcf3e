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

    private static readonly AmountFact Weight = new()
    {
        Id = "net-weight", Level = Level.Lot, Name = new("the net weight of the lot", "berat bersih lot"), Asks = Asked, Unit = Unit.Kilogram,
    };

    private static readonly AmountFact DryMatter = new()
    {
        Id = "dry-matter", Level = Level.Product, Name = new("the share of dry matter", "kadar bahan kering"), Asks = Asked, Unit = Unit.Percent,
    };

    private static readonly MeasurementFact Lead = new()
    {
        Id = "lead", Level = Level.Lot, Name = new("lead", "timbal"), Asks = Asked, Unit = Unit.MilligramPerKilogram,
    };

    private static readonly ChoiceFact Part = new()
    {
        Id = "part", Level = Level.Product, Name = new("the part of the plant", "bagian tanaman"), Asks = Asked,
        Options = [new("seed", "seed, whole or ground", "biji, utuh atau giling"), new("bark", "bark", "kulit kayu"), new("root", "root", "akar")],
    };

    private static readonly FiguresFact Recipe = new()
    {
        Id = "recipe", Level = Level.Product, Name = new("the ingredients", "daftar bahan"), Asks = Asked, Unit = Unit.Percent,
        Options = [new("beef", "beef", "daging sapi"), new("chicken", "chicken", "ayam"), new("egg", "egg", "telur")],
    };

    private static readonly FiguresFact Residues = Table("residues", new("the residues", "residu"));
    private static readonly FiguresFact Samples = Table("samples", new("the samples", "contoh uji"));
    private static readonly LimitStep Before = new(Amount.Of(1.2m, Unit.MilligramPerKilogram), Period.Until(2020, 12, 31), "made up");
    private static readonly LimitStep Now = new(Amount.Of(0.6m, Unit.MilligramPerKilogram), Period.From(2021, 1, 1), "made up");

    private static LocalizedText Asked => LocalizedText.Same("asked?");

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

    /// <summary>Made-up facts of the types that a table, a plan, a class or a share asks for.</summary>
    public static TheoryData<Specification<Situation>, string, string> SaidOfFigures => new()
    {
        { Weight.AtLeast(1_234.5m), "the net weight of the lot is at least 1,234.5 kg", "berat bersih lot paling sedikit 1.234,5 kg" },
        { Weight.LessThan(2), "the net weight of the lot is less than 2 kg", "berat bersih lot kurang dari 2 kg" },
        { Weight.OverAllLots.AtMost(10), "the net weight of the lot, over all lots together, is at most 10 kg", "berat bersih lot, semua lot dijumlahkan, paling banyak 10 kg" },
        { Weight.OverAllLots.LessThan(10), "the net weight of the lot, over all lots together, is less than 10 kg", "berat bersih lot, semua lot dijumlahkan, kurang dari 10 kg" },
        { Recipe.SumOf("beef").MoreThan(2.5m), "beef among the ingredients is more than 2.5%", "daging sapi dalam daftar bahan lebih dari 2,5%" },
        { Recipe.SumOf("beef", "chicken", "egg").AtLeast(2), "the sum of beef, chicken and egg among the ingredients is at least 2%", "jumlah daging sapi, ayam, dan telur dalam daftar bahan paling sedikit 2%" },
        { Lead.IsNotTested, "lead was not tested", "timbal belum diuji" },
        { !Lead.IsNotTested, "lead was tested", "timbal sudah diuji" },
        { new Limit(Lead, Always(1.5m)).KeptPer(DryMatter), "lead is at most 1.5 mg/kg times the share of dry matter", "timbal paling banyak 1,5 mg/kg dikali kadar bahan kering" },
        {
            !new Limit(Lead, Before, Now).KeptPer(DryMatter),
            "lead is more than 0.6 mg/kg (from 1 January 2021 on; 1.2 mg/kg until 31 December 2020) times the share of dry matter",
            "timbal lebih dari 0,6 mg/kg (mulai 1 Januari 2021; 1,2 mg/kg sampai 31 Desember 2020) dikali kadar bahan kering"
        },
        {
            Limit.By(Part, ("seed", new(Lead, Before, Now)), ("bark", new(Lead, Always(2)))),
            "lead is within the limit for the part of the plant, which is 0.6 mg/kg (from 1 January 2021 on; 1.2 mg/kg until 31 December 2020) for “seed, whole or ground” and 2 mg/kg for “bark”, with no limit for any other",
            "timbal tidak melebihi batas menurut bagian tanaman, yaitu 0,6 mg/kg (mulai 1 Januari 2021; 1,2 mg/kg sampai 31 Desember 2020) untuk “biji, utuh atau giling” dan 2 mg/kg untuk “kulit kayu”, tanpa batas untuk yang lain"
        },
        {
            !Limit.By(Part, ("bark", new(Lead, Now)), ("root", new(Lead, Now))),
            "lead is over the limit for the part of the plant, which is 0.6 mg/kg for bark and 0.6 mg/kg for root (from 1 January 2021 on), with no limit for any other",
            "timbal melebihi batas menurut bagian tanaman, yaitu 0,6 mg/kg untuk kulit kayu dan 0,6 mg/kg untuk akar (mulai 1 Januari 2021), tanpa batas untuk yang lain"
        },
        {
            Limit.By(Part, ("seed", new(Lead, Always(1))), ("bark", new(Lead, Always(2))), ("root", new(Lead, Always(1_000)))),
            "lead is within the limit for the part of the plant, which is 1 mg/kg for “seed, whole or ground”, 2 mg/kg for “bark” and 1,000 mg/kg for “root”",
            "timbal tidak melebihi batas menurut bagian tanaman, yaitu 1 mg/kg untuk “biji, utuh atau giling”, 2 mg/kg untuk “kulit kayu”, dan 1.000 mg/kg untuk “akar”"
        },
        {
            Residues.Keep(FigureLimits.ElseAtMost([Now], [new("made-up-a", Always(0.05m))], "sulphur", "copper")),
            "each of the residues is within its limit of 0.05 mg/kg for made-up-a and 0.6 mg/kg (from 1 January 2021 on) for any other, with no limit for sulphur or copper",
            "setiap residu tidak melebihi batasnya, yaitu 0,05 mg/kg untuk made-up-a dan 0,6 mg/kg (mulai 1 Januari 2021) untuk yang lain, tanpa batas untuk sulphur atau copper"
        },
        {
            !Residues.Keep(FigureLimits.ElseForbidden([new("made-up-a", Always(0.05m))])),
            "at least one of the residues is over its limit of 0.05 mg/kg for made-up-a and zero for any other",
            "ada residu yang melebihi batasnya, yaitu 0,05 mg/kg untuk made-up-a dan nol untuk yang lain"
        },
        { Residues.Keep(FigureLimits.ElseForbidden([])), "each of the residues is within its limit of zero for any", "setiap residu tidak melebihi batasnya, yaitu nol untuk semua" },
        {
            Samples.Pass(Plan(9, 2, 100, 200, mean: true)),
            "the samples pass the plan (9 samples, at most 2 of them above 100 mg/kg, none above 200 mg/kg, their mean at most 100 mg/kg)",
            "contoh uji memenuhi rencana uji (9 contoh, paling banyak 2 di atas 100 mg/kg, tidak ada di atas 200 mg/kg, rata-ratanya paling banyak 100 mg/kg)"
        },
        { !Samples.Pass(Plan(1, 0, 400, 400)), "the samples do not pass the plan (one sample, none above 400 mg/kg)", "contoh uji tidak memenuhi rencana uji (1 contoh, tidak ada di atas 400 mg/kg)" },
        {
            Every.Lot(!Packed | Samples.Pass(Plan(5, 0, 1, 1))),
            "for each lot: if it is packed for the final buyer, then the samples pass the plan (5 samples, none above 1 mg/kg)",
            "untuk setiap lot: bila produk dikemas untuk pembeli akhir, maka contoh uji memenuhi rencana uji (5 contoh, tidak ada di atas 1 mg/kg)"
        },
        {
            Branch.On(Coffee, yes: Packed, no: !Packed),
            "this holds, as the case may be: (1) if the product falls under HS 0901, then it is packed for the final buyer; (2) otherwise, it is not packed for the final buyer",
            "ini terpenuhi, sesuai keadaannya: (1) bila produk termasuk kode HS 0901, maka produk dikemas untuk pembeli akhir; (2) bila tidak demikian, produk tidak dikemas untuk pembeli akhir"
        },
        {
            Every.Lot(Branch.On(Coffee, yes: Lead.IsNotTested, no: Branch.On(Packed, yes: Weight.AtMost(5), no: Weight.AtMost(10)))),
            "for each lot, this holds, as the case may be: (1) if the product falls under HS 0901, then lead was not tested; (2) otherwise, if it is packed for the final buyer, then the net weight of the lot is at most 5 kg; (3) otherwise, the net weight of the lot is at most 10 kg",
            "untuk setiap lot, ini terpenuhi, sesuai keadaannya: (1) bila produk termasuk kode HS 0901, maka timbal belum diuji; (2) bila tidak demikian, tetapi produk dikemas untuk pembeli akhir, maka berat bersih lot paling banyak 5 kg; (3) bila tidak demikian, berat bersih lot paling banyak 10 kg"
        },
        {
            Branch.On(Coffee & Packed & Goods.GoTo("HI"), yes: Goods.GoTo("HI"), no: Coffee & Packed & Goods.GoTo("CA")),
            "this holds, as the case may be: (1) if all of these hold: (1.1) the product falls under HS 0901; (1.2) it is packed for the final buyer; and (1.3) the goods go to HI; (2) then the goods go to HI; (3) otherwise, all of these hold: (3.1) the product falls under HS 0901; (3.2) it is packed for the final buyer; and (3.3) the goods go to CA",
            "ini terpenuhi, sesuai keadaannya: (1) bila semua ini terpenuhi: (1.1) produk termasuk kode HS 0901; (1.2) produk dikemas untuk pembeli akhir; dan (1.3) barang dikirim ke HI; (2) maka barang dikirim ke HI; (3) bila tidak demikian, semua ini terpenuhi: (3.1) produk termasuk kode HS 0901; (3.2) produk dikemas untuk pembeli akhir; dan (3.3) barang dikirim ke CA"
        },
    };

    public static TheoryData<Validity, string, string> Days => new()
    {
        { Validity.PrintedExpiry, "good until the last day printed on it", "berlaku sampai tanggal yang tercetak" },
        { Validity.NoExpiry, "good without end, unless an end is printed on it", "berlaku tanpa batas, kecuali bila tanggal akhirnya tercetak" },
        { Validity.PerShipment, "one for each shipment", "satu untuk setiap kiriman" },
        { Validity.MonthsFromIssue(1), "good for one month from its issue", "berlaku 1 bulan sejak diterbitkan" },
        { Validity.EndOfEvenYearWindow(10, 12), "renewed every even year, October to December", "diperbarui setiap tahun genap, Oktober sampai Desember" },
        { Validity.EndOfYear(8), "good until the year of its issue ends, with the last day of August", "berlaku sampai tahun penerbitannya berakhir, yaitu pada hari terakhir Agustus" },
        { Validity.EndOfEvenYearWindow(6, 6), "renewed every even year, June", "diperbarui setiap tahun genap, Juni" },
        {
            Validity.EarlierOf(Validity.MonthsFromIssue(4), Validity.MonthsFromResult(6)),
            "good for 4 months from its issue, or good for 6 months from the laboratory result, whichever ends first",
            "berlaku 4 bulan sejak diterbitkan, atau berlaku 6 bulan sejak hasil laboratorium, mana yang lebih dulu berakhir"
        },
    };

    [Theory]
    [MemberData(nameof(Said))]
    [MemberData(nameof(SaidOfFigures))]
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

    private static LimitStep Always(decimal most) => new(Amount.Of(most, Unit.MilligramPerKilogram), Period.Always, "made up");

    private static SamplingPlan Plan(int samples, int between, decimal middle, decimal most, bool mean = false) =>
        new(samples, between, Amount.Of(middle, Unit.MilligramPerKilogram), Amount.Of(most, Unit.MilligramPerKilogram), mean);

    private static FiguresFact Table(string id, LocalizedText name) => new()
    {
        Id = id, Level = Level.Lot, Name = name, Asks = Asked, Options = [], IsOpen = true, Unit = Unit.MilligramPerKilogram,
    };
}
