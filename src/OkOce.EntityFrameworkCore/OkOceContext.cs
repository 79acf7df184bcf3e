using Microsoft.EntityFrameworkCore;
using OkOce.EntityFrameworkCore.CaseFiles;
using OkOce.EntityFrameworkCore.Enterprises;
using OkOce.EntityFrameworkCore.Journeys;
using OkOce.EntityFrameworkCore.Metrics;

namespace OkOce.EntityFrameworkCore;

/// <summary>The tables, the same for every database; each database derives its own, with its own migrations.</summary>
internal abstract class OkOceContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<DocumentRow> Documents => Set<DocumentRow>();

    public DbSet<CaseRow> Cases => Set<CaseRow>();

    public DbSet<FigureRow> Figures => Set<FigureRow>();

    public DbSet<EnterpriseRow> Enterprises => Set<EnterpriseRow>();

    public DbSet<SetAsideRow> SetAside => Set<SetAsideRow>();

    public DbSet<ImportRow> Imports => Set<ImportRow>();

    public DbSet<JourneyRow> Journeys => Set<JourneyRow>();

    public DbSet<JourneyEventRow> JourneyEvents => Set<JourneyEventRow>();

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RefuseRewriting();
        RefuseBrokenTexts();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseRewriting();
        RefuseBrokenTexts();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<MomentText>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<DocumentRow>(DocumentRow.Configure);
        modelBuilder.Entity<CaseRow>(CaseRow.Configure);
        modelBuilder.Entity<FigureRow>(FigureRow.Configure);
        modelBuilder.Entity<EnterpriseRow>(EnterpriseRow.Configure);
        modelBuilder.Entity<SetAsideRow>(SetAsideRow.Configure);
        modelBuilder.Entity<ImportRow>(ImportRow.Configure);
        modelBuilder.Entity<JourneyRow>(JourneyRow.Configure);
        modelBuilder.Entity<JourneyEventRow>(JourneyEventRow.Configure);
    }

    private void RefuseRewriting()
    {
        var rewritten = ChangeTracker.Entries<IAppendOnly>()
            .FirstOrDefault(entry => entry.State is EntityState.Modified or EntityState.Deleted);
        if (rewritten is not null)
        {
            throw new InvalidOperationException(
                $"{rewritten.Metadata.GetTableName()} is only ever added to: a row of it was "
                + $"{rewritten.State.ToString().ToLowerInvariant()}. Record what happened since as a row of its own.");
        }
    }

    private void RefuseBrokenTexts()
    {
        foreach (var entry in ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified))
        {
            foreach (var text in entry.Properties.Select(property => property.CurrentValue).OfType<string>())
            {
                WholeText.Checked(text);
            }
        }
    }
}
