namespace OkOce.Domain.Enterprises;

/// <summary>A member business: who it is, what is known of it, and the roster row that told it.</summary>
public sealed class Enterprise
{
    /// <summary>An enterprise as it became known.</summary>
    /// <param name="id">Its identity, which never changes.</param>
    /// <param name="profile">What is known of it.</param>
    /// <param name="trace">The roster row it was read from; <see langword="null"/> when it came another way.</param>
    public Enterprise(EnterpriseId id, EnterpriseProfile profile, RosterTrace? trace = null)
    {
        ArgumentNullException.ThrowIfNull(profile);
        Id = id;
        Profile = profile;
        Trace = trace;
    }

    /// <summary>Its identity.</summary>
    public EnterpriseId Id { get; }

    /// <summary>What is known of it now.</summary>
    public EnterpriseProfile Profile { get; private set; }

    /// <summary>The roster row last read for it, if any.</summary>
    public RosterTrace? Trace { get; private set; }

    /// <summary>Takes what a later edition of its roster says; what that leaves out stays as it was known.</summary>
    public void Learn(EnterpriseProfile news, RosterTrace from)
    {
        ArgumentNullException.ThrowIfNull(news);
        ArgumentNullException.ThrowIfNull(from);
        Profile = news.Over(Profile);
        Trace = from;
    }
}
