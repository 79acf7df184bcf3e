using System.Globalization;
using System.Text;
using OkOce.Domain;
using OkOce.Domain.Dossiers;

namespace OkOce.Benchmarks.Written;

/// <summary>Writes the reading of each atom over a fact.</summary>
internal sealed class FactPrinter(Inventory inventory, StringBuilder source)
{
    private readonly Dictionary<Fact, int> kept = [];

    public void Print(DossierAtom atom, int number, string name)
    {
        switch (atom)
        {
            case YesNoAtom yesNo:
                Constant("YesNoFact", number, $"((YesNoAtom)Declared[{number}]).Fact");
                Line($"private Code {name}() => {Sheet(yesNo.Level)}TryGet(Fact{number}, out var yes) ? Code.Of(yes) : {Unknown(atom)};");
                break;
            case ChoiceAtom choice:
                Constant("ChoiceFact", number, $"((ChoiceAtom)Declared[{number}]).Fact");
                Line($"private static readonly string[] Words{number} = [{string.Join(", ", choice.Codes.Select(Quoted))}];");
                Line($"private Code {name}() => {Answer("Choice", choice.Fact, number)} is not {{ }} answer ? {Unknown(atom)}");
                Line($"    : answer.Possible is {{ Count: 1 }} one ? Code.Of(one[0] is {string.Join(" or ", choice.Codes.Select(Quoted))})");
                Line($"    : Code.Of(ChoiceProbe.IsAmong(answer, Words{number}), {Unknown(atom)});");
                break;
            case MemberAtom member:
                Constant("SetFact", number, $"((MemberAtom)Declared[{number}]).Fact");
                Line($"private Code {name}() => {Answer("Members", member.Fact, number)} is {{ }} answer ? Code.Of(MemberProbe.Has(answer, {Quoted(member.Member)}), {Unknown(atom)}) : {Unknown(atom)};");
                break;
            case AmountAtom amount:
                Constant("AmountFact", number, $"((AmountAtom)Declared[{number}]).Fact");
                Line($"private static readonly Bound Bound{number} = ((AmountAtom)Declared[{number}]).Bound;");
                Line($"private Code {name}() => {Answer("Amount", amount.Fact, number)} is {{ }} answer ? Code.Of(Bound{number}.IsKeptBy(answer), {Unknown(atom)}) : {Unknown(atom)};");
                break;
            case DayAtom day:
                Constant("DayFact", number, $"((DayAtom)Declared[{number}]).Fact");
                Line($"private Code {name}() => {Sheet(day.Level)}TryGet(Fact{number}, out var possible) ? Code.Of(DayProbe.IsBefore(possible, new DateOnly({day.Day.Year}, {day.Day.Month}, {day.Day.Day})), {Unknown(atom)}) : {Unknown(atom)};");
                break;
            case LimitAtom limit:
                Limit(limit, number, name);
                break;
            case MarketAtom market:
                Line($"private Code {name}() => Code.Of(LawCode is {string.Join(" or ", market.Markets.Select(one => Quoted(one.Code)))});");
                break;
            case SubdivisionAtom part:
                Line($"private Code {name}() => Destination.Subdivision is {{ }} part ? Code.Of(part is {string.Join(" or ", part.Codes.Select(Quoted))}) : Later;");
                break;
            default:
                // A shape that only a few requirements have: the library's own reading, for each contestant alike.
                Line($"private static readonly Probe Probe{number} = Probe.For(Declared[{number}]);");
                Line($"private Code {name}() => Probe{number}.Read(this);");
                break;
        }

        source.Append('\n');
    }

    /// <summary>The fields of the answers that are kept, and their forgetting.</summary>
    public void PrintForget()
    {
        foreach (var (fact, number) in kept)
        {
            var type = TypeOf(fact);
            Line($"private bool read{number};");
            Line($"private {type}? answer{number};");
            Line($"private {type}? Answer{number}()");
            Line("{");
            Line($"    if (!read{number})");
            Line("    {");
            Line($"        answer{number} = {Sheet(fact.Level)}TryGet(Fact{number}, out var answer) ? answer : null;");
            Line($"        read{number} = true;");
            Line("    }");
            Line("");
            Line($"    return answer{number};");
            Line("}");
            source.Append('\n');
        }

        Line($"protected override void Forget() => {(kept.Count == 0 ? "_ = 0" : string.Join(" = ", kept.Values.Select(number => $"read{number}")) + " = false")};");
    }

    // Read at most once where several atoms ask, unless each lot or place has its own.
    private string Answer(string type, Fact fact, int number)
    {
        if (!inventory.IsAskedInSeveralWays(fact) || fact.Level is Level.Lot or Level.Facility)
        {
            return $"({Sheet(fact.Level)}TryGet(Fact{number}, out var found) ? found : ({type}?)null)";
        }

        return $"Answer{(kept.TryGetValue(fact, out var first) ? first : kept[fact] = number)}()";
    }

    private void Limit(LimitAtom atom, int number, string name)
    {
        var steps = atom.Limit.Steps;
        Constant("MeasurementFact", number, $"((LimitAtom)Declared[{number}]).Limit.Of");
        for (var step = 0; step < steps.Count; step++)
        {
            Line($"private static readonly Amount Most{number}_{step} = ((LimitAtom)Declared[{number}]).Limit.Steps[{step}].Most;");
        }

        var most = new StringBuilder();
        if (steps[0].InForce.First is { } first)
        {
            most.Append(CultureInfo.InvariantCulture, $"Day < {first.DayNumber} ? null : ");
        }

        for (var step = 0; step < steps.Count; step++)
        {
            most.Append(steps[step].InForce.Last is { } last ? $"Day <= {last.DayNumber} ? Most{number}_{step} : " : $"Most{number}_{step}");
        }

        if (steps[^1].InForce.Last is not null)
        {
            most.Append("null");
        }

        Line($"private Code {name}()");
        Line("{");
        Line($"    Amount? most = {most};");
        Line("    return most is null ? Code.True");
        Line($"        : !({Sheet(atom.Level)}TryGet(Fact{number}, out var found)) ? {Unknown(atom)}");
        Line($"        : Code.Of(LimitProbe.IsKept(found, most), {Unknown(atom)});");
        Line("}");
    }

    private void Constant(string type, int number, string value) => Line($"private static readonly {type} Fact{number} = {value};");

    private void Line(string text) => source.Append(text.Length == 0 ? "" : "    ").Append(text).Append('\n');

    private static string TypeOf(Fact fact) => fact switch { ChoiceFact => "Choice", SetFact => "Members", _ => "Amount" };

    private static string Unknown(DossierAtom atom) => atom.Level >= Level.Lot ? "Later" : "Code.Lacking";

    private static string Sheet(Level level) => level switch
    {
        Level.Lot => "Lot is { } lot && lot.Facts.",
        Level.Facility => "Facility is { } place && place.Facts.",
        Level.Consignment => "Dossier.Consignment is { } sheet && sheet.",
        _ => $"Dossier.{level}.",
    };

    private static string Quoted(string word) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(word, quote: true);
}
