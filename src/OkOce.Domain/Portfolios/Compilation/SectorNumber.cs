using OkOce.Domain.Products;

namespace OkOce.Domain.Portfolios.Compilation;

/// <summary>Numbers sectors by their place in the list of all.</summary>
internal static class SectorNumber
{
    internal static int Of(Sector sector)
    {
        for (var number = 0; number < Sector.All.Count; number++)
        {
            if (ReferenceEquals(Sector.All[number], sector))
            {
                return number;
            }
        }

        throw new ArgumentException($"'{sector}' is not a sector.", nameof(sector));
    }
}
