using OkOce.Dashboard.Import;

namespace OkOce.Dashboard.Tests.Import;

public sealed class ReportTests
{
    [Fact]
    public void A_report_counts_and_names_every_doubt_in_Indonesian() =>
        Report(Rosters.Amplang, "Contoh Cuci;Cuci pakaian;2;-;-;-;-;-;Laundry", "Contoh;Kue;banyak;1;mata;-;-;-;-", "Contoh B;Kue;1;1;mata;-;-;-;-")
            .Indonesian.Should().Be(
                """
                contoh.csv (CSV, UTF-8, sel dipisah titik koma): 4 baris
                  diterima     3: 3 baru, 0 diperbarui, 0 tidak berubah
                  dikarantina  1: 1 sekarang, 0 sebelumnya
                  di antaranya jasa 1: anggota, bukan calon ekspor
                Dikarantina:
                  baris 4, kolom C (Tenaga Kerja (Orang)): ditemukan "banyak"; diharapkan angka, atau sel kosong bila belum diketahui
                Diterima, dengan yang belum diketahui:
                  baris 5, kolom E (Satuan Produksi): ditemukan "mata"; diharapkan satuan untuk menghitung barang, seperti buah, kg, atau bungkus; jadi belum diketahui

                """);

    [Fact]
    public void A_report_counts_and_names_every_doubt_in_English() =>
        Report("Contoh;Kue;5-10;1;kg;39,600;-;-;-").English.Should().Be(
            """
            contoh.csv (CSV, UTF-8, cells parted by semicolons): 1 rows
              accepted     0: 0 new, 0 updated, 0 unchanged
              quarantined  1: 1 now, 0 before
            Quarantined:
              row 2, column F (Nilai Investasi (Rp.000)): found "39,600"; expected a number without doubt: 39.600 or 39600 for thousands, 39,6 for decimals

            """);

    [Fact]
    public void A_refusal_tells_where_what_was_found_and_what_was_expected() =>
        Rosters.RefusalOf("kecamatan;jumlah_umkm", "Contohan;120").Report.Indonesian.Should().Be(
            """
            contoh.csv ditolak; tidak ada yang berubah.
              Letak:      baris 1
              Ditemukan:  jumlah per wilayah (kecamatan | jumlah_umkm)
              Diharapkan: satu usaha per baris, dengan namanya di kolom "Nama Industri"
            """);

    private static OkOce.Domain.LocalizedText Report(params string[] lines) =>
        ImportReport.Of(RosterImport.Compare(Rosters.ReadUnderHeadings(lines), RosterHoldings.None));
}
