using OkOce.Benchmarks.Answers;

namespace OkOce.Benchmarks.Contestants;

/// <summary>The entity that the rules of microsoft/RulesEngine see: helper methods by number, and a place to keep the third value.</summary>
/// <remarks>
/// A rule answers yes or no. It is three-valued here in one rule for each requirement: conditions are of type bool?, whose
/// "and", "or" and "not" are Kleene's, and what is not clear is kept by the helper that ends the rule. A rule for each value
/// would make twice or three times as many results, each some 600 bytes.
/// Public, with public members, because the engine's expressions are compiled outside of this assembly.
/// </remarks>
public sealed class RuleSubject
{
    private readonly Subject subject = new();
    private readonly Probe[] probes;
    private Answer into = null!;
    private bool? scope;

    internal RuleSubject(Probe[] probes) => this.probes = probes;

    internal Subject Subject => subject;

    /// <summary>Whether the condition of that number holds; <see langword="null"/> when it is not known.</summary>
    public bool? Ask(int number) => probes[number].Read(subject) is var code && code.IsKnown ? code.IsTrue : null;

    /// <summary>Whether the answer to that number lacks now, and will not come with the shipment.</summary>
    public bool Lacks(int number) => probes[number].Read(subject) == Code.Lacking;

    /// <summary>Whether the day lies between two days, given by number.</summary>
    public bool Within(int first, int last) => subject.On.DayNumber >= first && subject.On.DayNumber <= last;

    /// <summary>Whether the requirement at a place does not apply; keeps its scope for the next helper.</summary>
    public bool IsOutside(bool? value) => (scope = value) is false;

    /// <summary>Whether the requirement at a place is clear, given its exemption or test; keeps what is not.</summary>
    public bool IsClear(int place, bool? value)
    {
        var clear = !scope | value;
        into.Note(place, clear is { } known ? Code.Of(known) : Code.Due);
        return clear is true;
    }

    /// <summary>Whether the requirement at a place, not clear, is open.</summary>
    public bool IsOpen(int place) => (into.Due[place >> 6] & (1UL << place)) != 0;

    /// <summary>Keeps that the requirement at a place is lacking, if it is, and not only due.</summary>
    public bool Keep(int place, bool lacking)
    {
        if (lacking)
        {
            into.Move(place, Code.Due, Code.Lacking);
        }

        return false;
    }

    internal void Begin(Answer answer) => into = answer;
}
