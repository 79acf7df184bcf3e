namespace OkOce.Domain.Movement;

/// <summary>One of the seven steps, the same in every source since 2018: 7 PAS, Jakpreneur, 7 TOP.</summary>
public sealed record ProgrammeStep
{
    private ProgrammeStep(int number, LocalizedText name, LocalizedText delivers)
    {
        Number = number;
        Name = name;
        Delivers = delivers;
    }

    /// <summary>P1, pendaftaran: the only step that has always been required.</summary>
    public static ProgrammeStep Registration { get; } = new(1,
        new("Registration", "Pendaftaran"),
        new("a member's account, opened at the sub-district", "akun anggota, dibuka di kecamatan"));

    /// <summary>P2, pelatihan.</summary>
    public static ProgrammeStep Training { get; } = new(2,
        new("Training", "Pelatihan"),
        new("training hosted by a city agency", "pelatihan yang diadakan dinas"));

    /// <summary>P3, pendampingan; it runs on beside the later steps.</summary>
    public static ProgrammeStep Accompaniment { get; } = new(3,
        new("Accompaniment", "Pendampingan"),
        new("a mentor at the maker's side", "pendamping di sisi perajin"));

    /// <summary>P4, perizinan.</summary>
    public static ProgrammeStep Licensing { get; } = new(4,
        new("Licence", "Perizinan"),
        new("a small business licence such as IUMK, SKU, PIRT or NIB", "izin usaha kecil seperti IUMK, SKU, PIRT, atau NIB"));

    /// <summary>P5, pemasaran.</summary>
    public static ProgrammeStep Marketing { get; } = new(5,
        new("Marketing", "Pemasaran"),
        new("outlets, fairs and digital markets", "gerai, bazar, dan pasar digital"));

    /// <summary>P6, pelaporan keuangan.</summary>
    public static ProgrammeStep Bookkeeping { get; } = new(6,
        new("Bookkeeping", "Pelaporan keuangan"),
        new("books that are kept and read together", "pembukuan yang dibuat dan dibaca bersama"));

    /// <summary>P7, permodalan.</summary>
    public static ProgrammeStep Capital { get; } = new(7,
        new("Capital", "Permodalan"),
        new("access to a loan", "akses ke pinjaman modal"));

    /// <summary>All seven, P1 first.</summary>
    public static IReadOnlyList<ProgrammeStep> All { get; } =
        [Registration, Training, Accompaniment, Licensing, Marketing, Bookkeeping, Capital];

    /// <summary>The place among the seven, from 1 to 7.</summary>
    public int Number { get; }

    /// <summary>The code members and agencies use, from P1 to P7.</summary>
    public string Code => $"P{Number}";

    /// <summary>The step's name.</summary>
    public LocalizedText Name { get; }

    /// <summary>What a member gets from the step.</summary>
    public LocalizedText Delivers { get; }

    /// <summary>The code and the English name, as <c>P4 Licence</c>.</summary>
    public override string ToString() => $"{Code} {Name.English}";
}
