using OkOce.Benchmarks.Answers;
using OkOce.Domain;
using OkOce.Domain.Dossiers;

namespace OkOce.Benchmarks.Contestants;

/// <summary>A condition over every or some facility or lot: a loop around a compiled delegate.</summary>
internal sealed class EachProbe(Quantified each) : Probe
{
    private readonly Func<Subject, Code> condition = Compilation.Of(each.Condition, new ProbeSet());

    public override Code Read(Subject subject)
    {
        var overLots = each.OverLevel == Level.Lot;
        var count = overLots ? subject.Dossier.Lots.Count : subject.Dossier.Facilities.Count;
        if (count == 0)
        {
            return condition(subject);
        }

        var value = each.IsEvery ? Code.True : Code.False;
        var settled = each.IsEvery ? Code.False : Code.True;
        for (var index = 0; index < count && value != settled; index++)
        {
            if (overLots)
            {
                subject.Lot = subject.Dossier.Lots[index];
            }
            else
            {
                subject.Facility = subject.Dossier.Facilities[index];
            }

            var one = condition(subject);
            value = each.IsEvery ? value & one : value | one;
        }

        if (overLots)
        {
            subject.Lot = null;
        }
        else
        {
            subject.Facility = null;
        }

        return value;
    }
}
