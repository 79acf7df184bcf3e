using BenchmarkDotNet.Attributes;
using OkOce.Benchmarks.Answers;
using OkOce.Benchmarks.Books;
using OkOce.Benchmarks.Contestants;
using OkOce.Domain.Dossiers;

namespace OkOce.Benchmarks.Acts;

/// <summary>What the acts share: a book, dossiers with a fixed seed, a contestant that was held to the walker's answers.</summary>
public abstract class Act
{
    private const int Seed = 20_261_124;
    private const int Checked = 15;

    /// <summary>The book: the shipped rulebook, or the SYNTHETIC one.</summary>
    [Params(Books.Book.Synthetic, Books.Book.Shipped)]
    public string Book { get; set; } = Books.Book.Synthetic;

    private protected Dossier[] Dossiers { get; private set; } = [];

    private protected Book Chosen { get; private set; } = null!;

    private protected Contestant Contestant { get; private set; } = null!;

    // Made one by one, so that no process waits for contestants that it does not time.
    private protected void Prepare(int dossiers, Func<Book, Cell[], Contestant> contestant)
    {
        Chosen = Books.Book.Of(Book);
        Dossiers = new DossierMill(Chosen).Make(dossiers, Seed);
        var cells = Chosen.Cells();
        Contestant = contestant(Chosen, cells);
        var some = Dossiers[..Math.Min(Checked, dossiers)];
        if (Agreement.FirstDifference(Contestant, new Walker(cells, Chosen.Rulebook), some, Books.Book.Day) is { } difference)
        {
            throw new DisagreementException(difference);
        }
    }
}
