namespace OkOce.Dashboard.Import.Layouts;

/// <summary>What a column of a roster tells.</summary>
internal enum RosterColumn
{
    /// <summary>None that is known; not kept, because it may hold anything.</summary>
    Unrecognised,

    /// <summary>Personal data; not kept.</summary>
    Personal,

    /// <summary>A running number, which means nothing.</summary>
    Serial,

    /// <summary>The enterprise's name.</summary>
    Name,

    /// <summary>What it makes.</summary>
    Product,

    /// <summary>How many people work there.</summary>
    Workforce,

    /// <summary>How much it can make.</summary>
    Capacity,

    /// <summary>What that is counted in.</summary>
    Unit,

    /// <summary>Money put in.</summary>
    Investment,

    /// <summary>Worth of what is made.</summary>
    ProductionValue,

    /// <summary>Worth of the raw materials.</summary>
    RawMaterialValue,

    /// <summary>The kind of goods it is filed under.</summary>
    Commodity,

    /// <summary>Where it works.</summary>
    Address,

    /// <summary>The kecamatan it lies in.</summary>
    District,
}
