using System.Globalization;
using System.Text;
using OkOce.Benchmarks.Answers;
using OkOce.Benchmarks.Books;
using OkOce.Domain;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Benchmarks.Written;

/// <summary>Writes a book as a careful developer would by hand: C# with short-circuiting conditions, the HS gate first.</summary>
/// <remarks>
/// A method for each market asks the gate and the days of each requirement inline, and calls a method for each requirement.
/// One method for a whole market would be too large for the just-in-time compiler, which then optimises nothing.
/// </remarks>
internal sealed class SourcePrinter(Book book, Cell[] cells)
{
    /// <summary>The namespace and name of the printed class.</summary>
    public const string ClassName = "OkOce.Benchmarks.Written.PrintedBook";

    private readonly Inventory inventory = new(book);
    private readonly StringBuilder source = new();

    public IReadOnlyList<Specification<Situation>> Leaves => inventory.Leaves;

    public string Print()
    {
        var leaves = new LeafPrinter(inventory);
        source.Append(CultureInfo.InvariantCulture, $$"""
            // Written by a printer from the declarations of: {{book.Name}}.
            using System;
            using System.Runtime.CompilerServices;
            using OkOce.Benchmarks.Answers;
            using OkOce.Benchmarks.Contestants;
            using OkOce.Domain.Dossiers;
            using OkOce.Domain.Evidence;
            using OkOce.Domain.Products;

            namespace OkOce.Benchmarks.Written;

            internal sealed class PrintedBook() : WrittenBook({{leaves.FactSlots}}, {{leaves.PaperSlots}})
            {

            """);
        Method("Home", "Answer answer", Home().Where(entry => !AsksMarket(entry.Requirement)));
        Line("    public override void Abroad(int cell, Answer answer)\n    {\n        AtHome(answer);\n        switch (cell)\n        {");
        for (var cell = 0; cell < cells.Length; cell++)
        {
            Line($"            case {cell}: To{Name(cells[cell].Destination.Code)}(answer); break;");
        }

        Line("        }\n    }\n");
        Method("AtHome", "Answer answer", Home().Where(entry => AsksMarket(entry.Requirement)));
        foreach (var cell in cells)
        {
            Method($"To{Name(cell.Destination.Code)}", "Answer answer", Of(cell).Where(entry => entry.Requirement.Jurisdiction != Jurisdiction.Indonesia));
        }

        foreach (var requirement in cells.SelectMany(cell => cell.Requirements).DistinctBy(one => one.Id))
        {
            Requirement(requirement);
        }

        leaves.Print(source);
        Line("}");
        return source.ToString();
    }

    private static IEnumerable<(Requirement Requirement, int Place)> Of(Cell cell) => cell.Requirements.Select((one, place) => (one, place));

    private IEnumerable<(Requirement Requirement, int Place)> Home() => Of(cells[0]).Where(entry => entry.Requirement.Jurisdiction == Jurisdiction.Indonesia);

    private void Method(string name, string parameters, IEnumerable<(Requirement Requirement, int Place)> entries)
    {
        Line(LeafPrinter.Optimised);
        Line($"    {(name == "Home" ? "public override" : "private")} void {name}({parameters})\n    {{");
        foreach (var (requirement, place) in entries)
        {
            var gates = new[] { DaysOf(requirement), GateOf(requirement.Scope) }.OfType<string>().ToArray();
            var call = $"answer.Note({place}, {Name(requirement.Id.Value)}());";
            Line(gates.Length == 0 ? $"        {call}" : $"        if ({string.Join(" && ", gates)})\n        {{\n            {call}\n        }}");
        }

        Line("    }\n");
    }

    private void Requirement(Requirement requirement)
    {
        var exempt = requirement.Exemption is { } exemption ? $"{Text(exemption)} || " : "";
        Line($"    // {requirement.Id}: {requirement.Title.English}");
        Line(LeafPrinter.Optimised);
        Line($"    private Code {Name(requirement.Id.Value)}()\n    {{");
        Line($"        var scope = {Text(requirement.Scope)};");
        Line("        return scope.IsFalse ? Code.Outside");
        Line($"            : scope.IsTrue ? {exempt}{Text(requirement.Test)}");
        Line($"            : !scope || {exempt}{Text(requirement.Test)};");
        Line("    }\n");
    }

    private string Text(Specification<Situation> condition) => LeafPrinter.Text(condition, inventory, inside: false);

    // Both ends are in; law in force on every day asks nothing.
    private static string? DaysOf(Requirement requirement)
    {
        var periods = requirement.Enactments.Where(enactment => enactment.Withdrawn is null).Select(enactment => enactment.InForce).ToArray();
        return periods.Contains(Period.Always) ? null
            : periods.Length == 0 ? "false"
            : $"({string.Join(" || ", periods.Select(DaysOf))})";
    }

    private static string DaysOf(Period period) => string.Join(" && ", new[]
    {
        period.First is { } first ? $"Day >= {first.DayNumber} /* {first:yyyy-MM-dd} */" : null,
        period.Last is { } last ? $"Day <= {last.DayNumber} /* {last:yyyy-MM-dd} */" : null,
    }.OfType<string>());

    // What the goods' code alone can rule out; null where it cannot.
    private string? GateOf(Specification<Situation> scope) => scope switch
    {
        HsAtom hs => $"May{inventory[hs]}()",
        AllOf<Situation> all when all.Parts.Select(GateOf).OfType<string>().ToArray() is { Length: > 0 } gates => string.Join(" && ", gates),
        AnyOf<Situation> any when any.Parts.Select(GateOf).ToArray() is var gates && gates.All(gate => gate is not null) => $"({string.Join(" || ", gates)})",
        _ => null,
    };

    private static bool AsksMarket(Requirement requirement) =>
        new[] { requirement.Scope, requirement.Exemption, requirement.Test }.OfType<Specification<Situation>>()
            .SelectMany(Book.Below).Any(part => part is MarketAtom or SubdivisionAtom);

    private static string Name(string code) => code.Replace('-', '_');

    private void Line(string text) => source.Append(text).Append('\n');
}
