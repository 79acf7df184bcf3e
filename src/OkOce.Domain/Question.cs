namespace OkOce.Domain;

/// <summary>What a rule asks, in words a maker understands.</summary>
/// <param name="Id">The id of the fact or kind of evidence that the answer becomes.</param>
/// <param name="Text">The question itself.</param>
/// <param name="Level">Whose fact it is.</param>
/// <param name="Answerer">Who can answer it.</param>
public sealed record Question(string Id, LocalizedText Text, Level Level, Actor Answerer)
{
    /// <summary>Whether the answer may come as late as the shipment itself (lot, consignment or importer).</summary>
    public bool IsAnsweredAtShipment => Level is Level.Lot or Level.Consignment or Level.Importer;
}
