using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.EuropeanUnion.Seafood;

/// <summary>Plants and vessels on the Union's list.</summary>
internal static class Establishments
{
    internal static IReadOnlyList<Requirement> Requirements => [Before, Listed];

    internal static Requirement Listed { get; } = new()
    {
        Id = new("EU-SEA-ESTABLISHMENT"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Fishery products only from plants and vessels on the EU list", "Produk perikanan hanya dari unit dan kapal yang terdaftar di UE"),
        Criterion = Criterion.Standardisation,
        Level = Level.Facility,
        Force = Force.Border,
        Sectors = [Sector.ProcessedFood, Sector.Seafood],
        Law = EuropeanReading.OfficialText("Delegated Regulation (EU) 2022/2292, arts 13(1), 13(4), 14, 18", "reg_del/2022/2292"),
        Enactments = [new(Period.From(2022, 12, 15))],
        Scope = EuropeanGoods.Fishery,
        // Art. 14 leaves out what only raises or catches; vessels that process or freeze, and cold stores, are in (art. 18).
        Test = Every.Facility(PlaceFacts.FacilityKind.Is("farm", "harvest-vessel-only")
            | Holds.Valid(EuropeanFishPapers.EstablishmentNumber, Validity.NoExpiry)),
        Remedy = new(
            new("Obtain SKP and HACCP, then ask KKP to propose the plant for the EU list; until then sell through a listed plant.",
                "Urus SKP dan HACCP, lalu minta KKP mengusulkan unit ke daftar UE; sementara itu jual lewat unit terdaftar."),
            Actor.Authority, Days: 180),
        Succeeds = new("EU-SEA-ESTABLISHMENT-PRE2022"),
    };

    internal static Requirement Before { get; } = Listed with
    {
        Id = new("EU-SEA-ESTABLISHMENT-PRE2022"),
        Title = new("Fishery products only from EU-listed plants (before 15 December 2022)", "Produk perikanan hanya dari unit terdaftar UE (sebelum 15 Desember 2022)"),
        Law = EuropeanReading.Account(
            "Regulation (EC) 854/2004; since 14 December 2019 Delegated Regulation (EU) 2019/625",
            "https://businessdocbox.com/95044295-Logistics/Dg-sanco-mr.html", EuropeanReading.EarlierDay),
        Enactments = [new(Period.Until(2022, 12, 14))],
        Succeeds = null,
    };
}
