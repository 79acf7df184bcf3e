using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Markets;
using OkOce.Domain.Readiness;

namespace OkOce.Domain;

/// <summary>Registration of the package's services.</summary>
public static class OkOceServices
{
    /// <summary>
    /// Adds the shipped rulebook, its catalogue of facts, the reader of case files and an assessor, each as a singleton.
    /// What is registered already, such as a team's own rulebook, is kept.
    /// </summary>
    public static IServiceCollection AddOkOce(this IServiceCollection services)
    {
        services.TryAddSingleton(_ => StandardRulebook.Rulebook);
        services.TryAddSingleton(_ => StandardRulebook.Catalogue);
        services.TryAddSingleton(provider => new CaseFileReader(provider.GetRequiredService<Dossiers.FactCatalogue>()));
        services.TryAddSingleton(provider => new Assessor(provider.GetRequiredService<Requirements.Rulebook>()));
        return services;
    }
}
