using OkOce.Domain.Markets;
using OkOce.Domain.Publication;

namespace OkOce.Domain.Tests.Publication;

/// <summary>Real requirements as a trade lawyer and a maker read them, word for word.</summary>
public class PrintedRequirementTests
{
    [Fact]
    public void Roasted_coffee_has_another_limit_than_soluble_coffee_in_English() => Printed("EU-CONT-OTA-COFFEE", Language.English).Should().Be("""
        EU-CONT-OTA-COFFEE
        Ochratoxin A in roasted and soluble coffee

        Asked by: European Union, on sale
        Concerns: each lot
        Aim: quality
        Applies where all of these hold:
           1. the product falls under HS 0901.21 or 0901.22, or the product falls under HS 2101.11 or 2101.12
           2. the use of the product is food for people
        Asks that this holds, as the case may be:
           1. if the product falls under HS 0901.21 or 0901.22, then for each lot: ochratoxin A is at most 3 µg/kg (from 1 January 2023 on)
           2. otherwise, for each lot: ochratoxin A is at most 5 µg/kg (from 1 January 2023 on)
        Next step: Dry the cherries to about 12 % moisture, keep sacks off the floor, test the lot.
        Done by: Maker; about 10 days; cost not known
        In force: from 1 January 2023 on, announced on 8 August 2022
        Law: Regulation (EU) 2023/915, Annex I 1.2.14, 1.2.15, art. 10(1)(f); to 24 May 2023 Regulation (EU) 2022/1370
           http://data.europa.eu/eli/reg/2023/915/oj
        Source: official text, read on 24 November 2026, relied on until 23 November 2027
        Follows: EU-CONT-OTA-COFFEE-PRE2023

        """);

    [Fact]
    public void Roasted_coffee_has_another_limit_than_soluble_coffee_in_Indonesian() => Printed("EU-CONT-OTA-COFFEE", Language.Indonesian).Should().Be("""
        EU-CONT-OTA-COFFEE
        Okratoksin A pada kopi sangrai dan kopi larut

        Diminta oleh: Uni Eropa, saat dijual
        Menyangkut: setiap lot
        Tujuan: kualitas
        Berlaku bila semua ini terpenuhi:
           1. produk termasuk kode HS 0901.21 atau 0901.22, atau produk termasuk kode HS 2101.11 atau 2101.12
           2. kegunaan produk adalah pangan untuk manusia
        Syaratnya ini terpenuhi, sesuai keadaannya:
           1. bila produk termasuk kode HS 0901.21 atau 0901.22, maka untuk setiap lot: okratoksin A paling banyak 3 µg/kg (mulai 1 Januari 2023)
           2. bila tidak demikian, untuk setiap lot: okratoksin A paling banyak 5 µg/kg (mulai 1 Januari 2023)
        Langkah berikutnya: Keringkan sampai kadar air sekitar 12 %, jauhkan karung dari lantai, uji lot.
        Dilakukan oleh: Usaha; sekitar 10 hari; biaya belum diketahui
        Masa berlaku: mulai 1 Januari 2023, diumumkan 8 Agustus 2022
        Dasar hukum: Regulation (EU) 2023/915, Annex I 1.2.14, 1.2.15, art. 10(1)(f); to 24 May 2023 Regulation (EU) 2022/1370
           http://data.europa.eu/eli/reg/2023/915/oj
        Sumber: naskah resmi, dibaca 24 November 2026, diandalkan sampai 23 November 2027
        Menggantikan: EU-CONT-OTA-COFFEE-PRE2023

        """);

    [Fact]
    public void A_food_facility_is_excused_or_registered_and_renewed_in_even_years_in_English() => Printed("US-FDA-FOOD-FACILITY", Language.English).Should().Be("""
        US-FDA-FOOD-FACILITY
        FDA food facility registration, renewed in even years

        Asked by: United States, at the border
        Concerns: each facility
        Aim: standardisation
        Applies where: the product falls under HS 02 to 05, 07 to 13, 15 to 23, 2501 or 3301 to 3302, and the use of the product is food for people, a food supplement or animal feed
        Asks that for each facility, at least one of these holds:
           1. the kind of place is “a farm or pond”, “a restaurant”, “a shop”, “a fishing vessel that only catches” or “a private home, with no separate workshop”
           2. the work done elsewhere before America is further processing or packing
           3. a valid FDA food facility registration is held in the name of the maker (renewed every even year, October to December)
        Next step: Register each place online, free; renew every even year in October-December. A lapsed number counts as none.
        Done by: Maker; about 3 days; cost USD 0
        In force: from 12 December 2003 on, announced on 10 October 2003
        Law: FD&C Act §415 (21 U.S.C. 350d)(a)(1), (a)(3); 21 CFR 1.225-1.227
           https://blogolu.com/?p=10063
        Source: official guidance, read on 24 November 2026, relied on until 30 June 2027

        """);

    [Fact]
    public void A_food_facility_is_excused_or_registered_and_renewed_in_even_years_in_Indonesian() => Printed("US-FDA-FOOD-FACILITY", Language.Indonesian).Should().Be("""
        US-FDA-FOOD-FACILITY
        Registrasi fasilitas pangan FDA, diperbarui tahun genap

        Diminta oleh: Amerika Serikat, di perbatasan
        Menyangkut: setiap tempat produksi
        Tujuan: standardisasi
        Berlaku bila: produk termasuk kode HS 02 sampai 05, 07 sampai 13, 15 sampai 23, 2501, atau 3301 sampai 3302, dan kegunaan produk adalah pangan untuk manusia, suplemen makanan, atau pakan hewan
        Syaratnya untuk setiap tempat produksi, sedikitnya satu dari ini terpenuhi:
           1. jenis tempat adalah “kebun atau tambak”, “rumah makan”, “toko”, “kapal ikan yang hanya menangkap”, atau “rumah tinggal, tanpa ruang usaha terpisah”
           2. pengolahan di tempat lain sebelum Amerika adalah pengolahan atau pengemasan lagi
           3. sudah ada registrasi fasilitas pangan FDA atas nama usaha yang berlaku (diperbarui setiap tahun genap, Oktober sampai Desember)
        Langkah berikutnya: Daftarkan tiap tempat secara daring, gratis; perbarui setiap Oktober-Desember tahun genap. Nomor yang tidak diperpanjang dianggap tidak ada.
        Dilakukan oleh: Usaha; sekitar 3 hari; biaya USD 0
        Masa berlaku: mulai 12 Desember 2003, diumumkan 10 Oktober 2003
        Dasar hukum: FD&C Act §415 (21 U.S.C. 350d)(a)(1), (a)(3); 21 CFR 1.225-1.227
           https://blogolu.com/?p=10063
        Sumber: penjelasan resmi, dibaca 24 November 2026, diandalkan sampai 30 Juni 2027

        """);

    [Fact]
    public void Composite_food_is_a_tree_of_either_and_or_in_which_each_point_has_its_number_in_English() => Printed("EU-COMPOSITE-2021", Language.English).Should().Be("""
        EU-COMPOSITE-2021
        Composite food: approved animal ingredients, with certificate or attestation

        Asked by: European Union, at the border
        Concerns: the shipment
        Aim: quality
        Applies where all of these hold:
           1. the product falls under HS 1517, 1518, 1601 to 1605, 1702, 1704, 1806, 1901, 1902, 1904, 1905, 2001, 2004, 2005, 2008, 2101, 2103 to 2106, 2202 or 2208
           2. the use of the product is food for people
           3. at least one of “milk”, “egg”, “fish or shellfish”, “meat”, “gelatine” or “colostrum” is among the ingredients of animal origin
           4. it is mixed with plant ingredients
           5. no animal ingredient goes in raw
        Excused where: it keeps at room temperature, and the animal parts are only additives, enzymes, flavourings or vitamin D3
        Asks that all of these hold:
           1. every animal ingredient comes from an approved plant
           2. this holds, as the case may be:
              2.1. if it does not keep at room temperature, or meat or colostrum is among the ingredients of animal origin, then a valid official certificate for composite food is held in the name of the exporter (one for each shipment)
              2.2. otherwise, all of these hold:
                 2.2.1. if milk or egg is among the ingredients of animal origin, then milk and egg ingredients were heat-treated
                 2.2.2. a valid private attestation for composite food is held in the name of the importer (one for each shipment)
        Next step: Buy terasi, ebi, egg and milk powder from plants on the EU list, keep their numbers, send the recipe to the importer.
        Done by: Maker; about 30 days; cost not known
        In force: from 15 December 2022 on, day of announcement not researched
        Law: Delegated Regulation (EU) 2022/2292, arts 20-22; Delegated Regulation (EU) 2021/630, art. 3, Annex
           http://data.europa.eu/eli/reg_del/2022/2292/oj
        Source: official text, read on 24 November 2026, relied on until 23 November 2027
        Follows: EU-COMPOSITE-2021-FIRST

        """);

    [Fact]
    public void Composite_food_is_a_tree_of_either_and_or_in_which_each_point_has_its_number_in_Indonesian() => Printed("EU-COMPOSITE-2021", Language.Indonesian).Should().Be("""
        EU-COMPOSITE-2021
        Pangan komposit: bahan hewani disetujui, dengan sertifikat atau pernyataan

        Diminta oleh: Uni Eropa, di perbatasan
        Menyangkut: kiriman
        Tujuan: kualitas
        Berlaku bila semua ini terpenuhi:
           1. produk termasuk kode HS 1517, 1518, 1601 sampai 1605, 1702, 1704, 1806, 1901, 1902, 1904, 1905, 2001, 2004, 2005, 2008, 2101, 2103 sampai 2106, 2202, atau 2208
           2. kegunaan produk adalah pangan untuk manusia
           3. sedikitnya satu dari “susu”, “telur”, “ikan atau hasil laut”, “daging”, “gelatin”, atau “kolostrum” termasuk bahan hewani
           4. produk dicampur bahan nabati
           5. tidak ada bahan hewani mentah
        Dikecualikan bila: produk awet di suhu ruang, dan unsur hewani hanya bahan tambahan, enzim, perisa, atau vitamin D3
        Syaratnya semua ini terpenuhi:
           1. tiap bahan hewani dari unit yang disetujui
           2. ini terpenuhi, sesuai keadaannya:
              2.1. bila produk tidak awet di suhu ruang, atau daging atau kolostrum termasuk bahan hewani, maka sudah ada sertifikat resmi pangan komposit atas nama eksportir yang berlaku (satu untuk setiap kiriman)
              2.2. bila tidak demikian, semua ini terpenuhi:
                 2.2.1. bila susu atau telur termasuk bahan hewani, maka bahan susu dan telur sudah dipanaskan
                 2.2.2. sudah ada pernyataan swasta untuk pangan komposit atas nama importir yang berlaku (satu untuk setiap kiriman)
        Langkah berikutnya: Beli terasi, ebi, telur, dan susu dari unit terdaftar UE, simpan nomornya, kirim resep ke importir.
        Dilakukan oleh: Usaha; sekitar 30 hari; biaya belum diketahui
        Masa berlaku: mulai 15 Desember 2022, tanggal pengumuman belum ditelusuri
        Dasar hukum: Delegated Regulation (EU) 2022/2292, arts 20-22; Delegated Regulation (EU) 2021/630, art. 3, Annex
           http://data.europa.eu/eli/reg_del/2022/2292/oj
        Sumber: naskah resmi, dibaca 24 November 2026, diandalkan sampai 23 November 2027
        Menggantikan: EU-COMPOSITE-2021-FIRST

        """);

    [Fact]
    public void Shrimp_of_named_provinces_needs_a_paper_unless_it_was_loaded_before_a_day_in_English() => Printed("US-FDA-IA9952-SHRIMP", Language.English).Should().Be("""
        US-FDA-IA9952-SHRIMP
        Caesium-137 certificate, shrimp of Java and Lampung

        Asked by: United States, at the border
        Concerns: the shipment
        Aim: quality
        Applies where all of these hold:
           1. at least one of these holds:
              1.1. the product falls under HS 0306.16 to 0306.17, 0306.35 to 0306.36, 0306.95, 1605.21 or 1605.29
              1.2. the product falls under HS 0309, 1602 to 1605, 1902, 1905 or 2103 to 2106, and the recipe contains shrimp
           2. the use of the product is food for people or a food supplement
           3. at least one of these holds:
              3.1. the province of origin is Banten, Jakarta, West Java, Central Java, Yogyakarta, East Java or Lampung
              3.2. for at least one facility: the province of the place is Banten, Jakarta, West Java, Central Java, Yogyakarta, East Java or Lampung
        Excused where: the day of loading is before 13 October 2025, and neither maker nor shipper is named on FDA's red list 99-51
        Asks that: a valid caesium-137 certificate for the shipment is held in the name of the exporter (one for each shipment)
        Next step: Ask Badan Mutu KKP for scan and test before stuffing and a health certificate stating the result; keep proof for shrimp from elsewhere.
        Done by: Authority; time not known; cost not known
        In force: from 31 October 2025 on, announced on 3 October 2025
        Law: 21 U.S.C. 381(q); Import Alert 99-52
           https://www.accessdata.fda.gov/cms_ia/importalert_1188.html
        Source: official guidance, read on 24 November 2026, relied on until 24 January 2027

        """);

    [Fact]
    public void Shrimp_of_named_provinces_needs_a_paper_unless_it_was_loaded_before_a_day_in_Indonesian() => Printed("US-FDA-IA9952-SHRIMP", Language.Indonesian).Should().Be("""
        US-FDA-IA9952-SHRIMP
        Sertifikat Cesium-137, udang Jawa dan Lampung

        Diminta oleh: Amerika Serikat, di perbatasan
        Menyangkut: kiriman
        Tujuan: kualitas
        Berlaku bila semua ini terpenuhi:
           1. sedikitnya satu dari ini terpenuhi:
              1.1. produk termasuk kode HS 0306.16 sampai 0306.17, 0306.35 sampai 0306.36, 0306.95, 1605.21, atau 1605.29
              1.2. produk termasuk kode HS 0309, 1602 sampai 1605, 1902, 1905, atau 2103 sampai 2106, dan resepnya memakai udang
           2. kegunaan produk adalah pangan untuk manusia atau suplemen makanan
           3. sedikitnya satu dari ini terpenuhi:
              3.1. provinsi asal adalah Banten, DKI Jakarta, Jawa Barat, Jawa Tengah, DI Yogyakarta, Jawa Timur, atau Lampung
              3.2. untuk sedikitnya satu tempat produksi: provinsi tempatnya adalah Banten, DKI Jakarta, Jawa Barat, Jawa Tengah, DI Yogyakarta, Jawa Timur, atau Lampung
        Dikecualikan bila: tanggal pemuatan sebelum 13 Oktober 2025, dan pembuat dan pengirim tidak tercantum di daftar merah FDA 99-51
        Syaratnya: sudah ada sertifikat Cesium-137 untuk kiriman ini atas nama eksportir yang berlaku (satu untuk setiap kiriman)
        Langkah berikutnya: Ajukan pemindaian dan uji ke Badan Mutu KKP sebelum muat, minta HC yang memuat hasilnya; simpan bukti asal bila udang dari daerah lain.
        Dilakukan oleh: Lembaga berwenang; lamanya belum diketahui; biaya belum diketahui
        Masa berlaku: mulai 31 Oktober 2025, diumumkan 3 Oktober 2025
        Dasar hukum: 21 U.S.C. 381(q); Import Alert 99-52
           https://www.accessdata.fda.gov/cms_ia/importalert_1188.html
        Sumber: penjelasan resmi, dibaca 24 November 2026, diandalkan sampai 24 Januari 2027

        """);

    [Fact]
    public void The_deforestation_law_tells_each_day_that_was_believed_in_English() => Printed("EU-EUDR-DDS-LARGE", Language.English).Should().Be("""
        EU-EUDR-DDS-LARGE
        Deforestation: due diligence statement, medium or large importer

        Asked by: European Union, at the border
        Concerns: the importer
        Aim: standardisation
        Applies where all of these hold:
           1. at least one of these holds:
              1.1. the product falls under HS 0901, 1801 to 1806, 1207.10, 1511, 1513.21, 1513.29, 2306.60, 4001, 1201, 1208.10, 1507, 2304, 0201, 0202 or 1602.50
              1.2. the product falls under HS 2905.45, 2915.70, 2915.90, 3823.11, 3823.12, 3823.19 or 3823.70, and oil palm is among the commodities in it
              1.3. the product falls under HS 4005 to 4008, 4010 to 4013 or 4015 to 4017, and natural rubber is among the commodities in it
              1.4. the product falls under HS 0206, 4101, 4104 or 4107, and cattle is among the commodities in it
           2. for at least one lot: the last day of harvest or felling is 29 June 2023 or later
           3. at least one of these holds:
              3.1. the size of the importer is not micro or small, and the importer is no natural person
              3.2. the day of the importer's founding is 1 January 2025 or later
        Asks that all of these hold:
           1. for each lot, at least one of these holds:
              1.1. the last day of harvest or felling is before 29 June 2023
              1.2. all of these hold:
                 1.2.1. every plot is on the map
                 1.2.2. no plot was cleared of forest after 2020
                 1.2.3. the papers of each plot are at hand
           2. a valid due diligence statement (DDS) with reference number is held in the name of the importer (one for each shipment)
        Next step: Give the buyer plot coordinates, harvest period, quantities and papers of each lot; the maker files nothing itself.
        Done by: Importer; about 90 days; cost not known
        In force as announced in turn:
           1. from 30 December 2024 on, announced on 9 June 2023; put off or withdrawn on 23 December 2024, before it applied
           2. from 30 December 2025 on, announced on 23 December 2024; put off or withdrawn on 23 December 2025, before it applied
           3. from 30 December 2026 on, announced on 23 December 2025
        Law: Regulation (EU) 2023/1115, arts 1(2), 3, 4(2), 38(2), Annex I, as amended by Regulations (EU) 2024/3234 and 2025/2650
           http://data.europa.eu/eli/reg/2023/1115/oj
        Source: official text, read on 24 November 2026, relied on until 29 December 2026

        """);

    [Fact]
    public void The_deforestation_law_tells_each_day_that_was_believed_in_Indonesian() => Printed("EU-EUDR-DDS-LARGE", Language.Indonesian).Should().Be("""
        EU-EUDR-DDS-LARGE
        Deforestasi: pernyataan uji tuntas, importir menengah atau besar

        Diminta oleh: Uni Eropa, di perbatasan
        Menyangkut: importir
        Tujuan: standardisasi
        Berlaku bila semua ini terpenuhi:
           1. sedikitnya satu dari ini terpenuhi:
              1.1. produk termasuk kode HS 0901, 1801 sampai 1806, 1207.10, 1511, 1513.21, 1513.29, 2306.60, 4001, 1201, 1208.10, 1507, 2304, 0201, 0202, atau 1602.50
              1.2. produk termasuk kode HS 2905.45, 2915.70, 2915.90, 3823.11, 3823.12, 3823.19, atau 3823.70, dan sawit termasuk bahan baku di dalamnya
              1.3. produk termasuk kode HS 4005 sampai 4008, 4010 sampai 4013, atau 4015 sampai 4017, dan karet alam termasuk bahan baku di dalamnya
              1.4. produk termasuk kode HS 0206, 4101, 4104, atau 4107, dan sapi termasuk bahan baku di dalamnya
           2. untuk sedikitnya satu lot: tanggal panen atau tebang terakhir pada 29 Juni 2023 atau sesudahnya
           3. sedikitnya satu dari ini terpenuhi:
              3.1. kelas usaha importir bukan mikro atau kecil, dan importir bukan orang perorangan
              3.2. tanggal berdirinya importir pada 1 Januari 2025 atau sesudahnya
        Syaratnya semua ini terpenuhi:
           1. untuk setiap lot, sedikitnya satu dari ini terpenuhi:
              1.1. tanggal panen atau tebang terakhir sebelum 29 Juni 2023
              1.2. semua ini terpenuhi:
                 1.2.1. tiap kebun ada koordinatnya
                 1.2.2. tidak ada kebun bekas hutan yang dibuka setelah 2020
                 1.2.3. surat tiap kebun tersedia
           2. sudah ada pernyataan uji tuntas (DDS) dengan nomor rujukan atas nama importir yang berlaku (satu untuk setiap kiriman)
        Langkah berikutnya: Berikan pembeli koordinat kebun, masa panen, jumlah, dan surat tiap lot; perajin tidak mengisi pernyataan sendiri.
        Dilakukan oleh: Importir; sekitar 90 hari; biaya belum diketahui
        Masa berlaku menurut pengumuman berturut-turut:
           1. mulai 30 Desember 2024, diumumkan 9 Juni 2023; ditunda atau dibatalkan 23 Desember 2024, sebelum berlaku
           2. mulai 30 Desember 2025, diumumkan 23 Desember 2024; ditunda atau dibatalkan 23 Desember 2025, sebelum berlaku
           3. mulai 30 Desember 2026, diumumkan 23 Desember 2025
        Dasar hukum: Regulation (EU) 2023/1115, arts 1(2), 3, 4(2), 38(2), Annex I, as amended by Regulations (EU) 2024/3234 and 2025/2650
           http://data.europa.eu/eli/reg/2023/1115/oj
        Sumber: naskah resmi, dibaca 24 November 2026, diandalkan sampai 29 Desember 2026

        """);

    [Theory]
    [InlineData(Language.English, "Done by: Nobody: the law leaves no way for these goods")]
    [InlineData(Language.Indonesian, "Dilakukan oleh: Tidak seorang pun: hukum tidak membuka jalan bagi barang ini")]
    public void Where_nobody_can_act_no_time_and_no_cost_are_lacking(Language language, string line) =>
        Printed("EU-NOVEL-TELANG", language).Split('\n').Should().Contain(line);

    private static string Printed(string id, Language language) => PrintedRequirement.Of(StandardRulebook.Rulebook.Find(new(id))!).In(language);
}
