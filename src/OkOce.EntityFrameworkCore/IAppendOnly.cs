namespace OkOce.EntityFrameworkCore;

/// <summary>A row that is written once, and never changed or removed.</summary>
internal interface IAppendOnly;
