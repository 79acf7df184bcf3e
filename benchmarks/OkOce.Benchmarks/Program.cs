using System.Diagnostics;
using OkOce.Benchmarks.Answers;
using OkOce.Benchmarks.Books;
using OkOce.Benchmarks.Contestants;

foreach (var book in new[] { SyntheticBook.Make(), RealBook.Make() })
{
    var cells = book.Cells();
    var dossiers = new DossierMill(book).Make(500, 1);
    var w = Stopwatch.StartNew();
    var delegates = new DelegateContestant(cells);
    w.Restart();
    var written = new WrittenContestant(book, cells);
    Console.WriteLine($"written {w.ElapsedMilliseconds} {written.Source.Length}"); w.Restart();
    File.WriteAllText($"/tmp/w{cells.Length}.cs", written.Source);
    for (var r = 0; r < 10; r++)
    foreach (var c in new Contestant[] { delegates, written })
    {
        w.Restart();
        for (var i = 0; i < 3; i++) Agreement.Hash(c, dossiers, Book.Day);
        Console.WriteLine($"{c.Name} {w.Elapsed.TotalNanoseconds / 3 / dossiers.Length / cells.Length} ns");
    }
}
