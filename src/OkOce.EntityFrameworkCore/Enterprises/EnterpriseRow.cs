using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OkOce.Domain.Enterprises;

namespace OkOce.EntityFrameworkCore.Enterprises;

/// <summary>An enterprise, column by column. Whatever nobody stated is <see langword="null"/>.</summary>
internal sealed class EnterpriseRow
{
    public required Guid Id { get; init; }

    public string Name { get; private set; } = "";

    public string? Product { get; private set; }

    public string? Commodity { get; private set; }

    public int? Workforce { get; private set; }

    public decimal? Capacity { get; private set; }

    public string? CapacityUnit { get; private set; }

    public CapacityPeriod? CapacityPer { get; private set; }

    public decimal? InvestmentRupiah { get; private set; }

    public decimal? ProductionValueRupiah { get; private set; }

    public decimal? RawMaterialValueRupiah { get; private set; }

    public string? Address { get; private set; }

    public string? District { get; private set; }

    public Guid? Roster { get; private set; }

    public string? RosterRow { get; private set; }

    public string? RosterKin { get; private set; }

    public bool? IsRosterKinTelling { get; private set; }

    public MoneyScale? RosterScale { get; private set; }

    internal static void Configure(EntityTypeBuilder<EnterpriseRow> row)
    {
        row.HasKey(e => e.Id);
        row.Property(e => e.Id).ValueGeneratedNever();
        row.Property(e => e.CapacityPer).HasConversion<string>();
        row.Property(e => e.RosterScale).HasConversion<string>();
    }

    internal static EnterpriseRow Of(Enterprise enterprise)
    {
        EnterpriseRow row = new() { Id = enterprise.Id.Value };
        row.Take(enterprise);
        return row;
    }

    internal void Take(Enterprise enterprise)
    {
        var (profile, trace) = (enterprise.Profile, enterprise.Trace);
        (Name, Product, Commodity, Workforce) = (profile.Name, profile.Product, profile.Commodity, profile.Workforce);
        (Capacity, CapacityUnit, CapacityPer) = (profile.Capacity?.Amount, profile.Capacity?.Unit?.Symbol, profile.Capacity?.Per);
        InvestmentRupiah = profile.Investment?.Amount;
        ProductionValueRupiah = profile.ProductionValue?.Amount;
        RawMaterialValueRupiah = profile.RawMaterialValue?.Amount;
        (Address, District) = (profile.Address, profile.District);
        (Roster, RosterRow, RosterKin) = (trace?.Roster, trace?.Row, trace?.Kin);
        (IsRosterKinTelling, RosterScale) = (trace?.IsKinTelling, trace?.Scale);
    }

    internal Enterprise ToEnterprise() => new(
        new(Id),
        new()
        {
            Name = Name,
            Product = Product,
            Commodity = Commodity,
            Workforce = Workforce,
            Capacity = Capacity is { } amount ? new(amount, Unit(), CapacityPer) : null,
            Investment = Rupiah(InvestmentRupiah),
            ProductionValue = Rupiah(ProductionValueRupiah),
            RawMaterialValue = Rupiah(RawMaterialValueRupiah),
            Address = Address,
            District = District,
        },
        Roster is { } roster ? new(roster, RosterRow!, RosterKin!, IsRosterKinTelling!.Value, RosterScale) : null);

    private static Rupiah? Rupiah(decimal? amount) => amount is { } rupiah ? new Rupiah(rupiah) : null;

    private ProductionUnit? Unit() =>
        CapacityUnit is null ? null
        : ProductionUnit.TryParse(CapacityUnit, out var unit) ? unit
        : throw new FormatException($"Enterprise {Id} counts in '{CapacityUnit}', which is no unit of production.");
}
