namespace OkOce.Domain.Requirements;

/// <summary>With what force a requirement stands.</summary>
public enum Force
{
    /// <summary>Goods are refused at the border without it.</summary>
    Border,

    /// <summary>Goods may not be sold in the market without it.</summary>
    OnSale,

    /// <summary>It binds in Indonesia, before departure.</summary>
    Home,

    /// <summary>A buyer asks for it.</summary>
    Buyer,

    /// <summary>Good practice; it never binds.</summary>
    Advice,
}
