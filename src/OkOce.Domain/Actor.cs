namespace OkOce.Domain;

/// <summary>Who can answer a question or fix what is missing.</summary>
public enum Actor
{
    /// <summary>The maker (usaha, perajin) itself.</summary>
    Maker,

    /// <summary>The mentor (pendamping) who works with the maker.</summary>
    Mentor,

    /// <summary>A testing laboratory.</summary>
    Laboratory,

    /// <summary>A certifying body or an authority, at home or abroad.</summary>
    Authority,

    /// <summary>The importer or buyer at the destination.</summary>
    Importer,

    /// <summary>Nobody: the law leaves no way for these goods, and only another recipe or another market does.</summary>
    Nobody,
}
