using OkOce.Domain.Requirements;

namespace OkOce.Domain.Publication;

/// <summary>A requirement in words: who asks, where it applies, who is excused, what is asked, who does what, since when, by which law.</summary>
public sealed record PrintedRequirement
{
    private PrintedRequirement(RequirementId id, LocalizedText title, IReadOnlyList<Passage> passages)
    {
        Id = id;
        Title = title;
        Passages = ValueList<Passage>.Of(passages);
    }

    /// <summary>The requirement's id.</summary>
    public RequirementId Id { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>Its parts, in the order in which they are read.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>Prints a requirement.</summary>
    public static PrintedRequirement Of(Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        List<Passage> passages =
        [
            new(new("Asked by", "Diminta oleh"), LawWords.Asker(requirement)),
            new(new("Concerns", "Menyangkut"), new(RuleNames.Of(requirement.Level))),
            new(new("Aim", "Tujuan"), new(RuleNames.Of(requirement.Criterion))),
            new(new("Applies where", "Berlaku bila"), Sentences.Of(requirement.Scope)),
        ];
        if (requirement.Exemption is { } excused)
        {
            passages.Add(new(new("Excused where", "Dikecualikan bila"), Sentences.Of(excused)));
        }

        passages.Add(new(new("Asks that", "Syaratnya"), Sentences.Of(requirement.Test)));
        passages.Add(new(new("Next step", "Langkah berikutnya"), new(requirement.Remedy.Step)));
        passages.Add(new(new("Done by", "Dilakukan oleh"), LawWords.Doer(requirement.Remedy)));
        passages.Add(new(new("In force", "Masa berlaku"), LawWords.InForce(requirement.Enactments)));
        passages.Add(new(new("Law", "Dasar hukum"), new(LocalizedText.Same(requirement.Law.Text))) { Address = requirement.Law.Source });
        passages.Add(new(new("Source", "Sumber"), LawWords.Reading(requirement.Law)));
        if (requirement.Succeeds is { } earlier)
        {
            passages.Add(new(new("Follows", "Menggantikan"), new(LocalizedText.Same(earlier.Value))));
        }

        return new(requirement.Id, requirement.Title, passages);
    }

    /// <summary>The whole as text, lines ended by a line feed: id, title, then each part with its points.</summary>
    public string In(Language language) => string.Concat(
        new[] { Id.Value, Title.In(language), "" }
            .Concat(Passages.SelectMany(passage => Lines(passage, language)))
            .Select(line => line + "\n"));

    private static IEnumerable<string> Lines(Passage passage, Language language) =>
        // What opens a list reads on from the heading: "Applies where all of these hold:".
        passage.Body.Lines(language).Select((line, at) => at > 0 ? line : passage.Heading.In(language) + (passage.Body.Items.Count > 0 ? " " : ": ") + line)
            .Concat(passage.Address is { } address ? ["   " + address.OriginalString] : []);
}
