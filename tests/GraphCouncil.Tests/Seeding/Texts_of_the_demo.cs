using GraphCouncil.Tests.House;
using Xunit;

namespace GraphCouncil.Tests.Seeding;

/// <summary>What people read in the demo is not one sentence again and again.</summary>
public sealed class Texts_of_the_demo
{
    /// <summary>Texts, and how many different ones there are at least.</summary>
    private static readonly (string Type, string Property, int Least)[] Varied =
    [
        ("Mandate", "purpose", 13), ("Deliverable", "titleDa", 30), ("Deliverable", "specification", 20), ("AssistanceRequest", "ask", 9),
        ("Contribution", "summary", 40), ("Person", "jobTitle", 12), ("Decision", "text", 20), ("Specification", "version", 3), ("GroupTask", "titleDa", 14),
        ("ComponentVersion", "number", 8), ("Wish", "text", 8), ("Issue", "titleDa", 8), ("PracticeNeed", "titleDa", 8), ("Allocation", "role", 4),
        ("AdmissionRequest", "recommendation", 8), ("Topic", "description", 14),
    ];

    public static TheoryData<int> Scales => DemoView.Scales;

    [Theory]
    [MemberData(nameof(Scales))]
    public void Texts_vary(int scale) => Rule.Holds(
        "Texts of a kind differ.",
        from text in Varied
        let different = DemoView.At(scale).Ids(text.Type).Select(id => DemoView.At(scale).Text(id, text.Property)).OfType<string>().Distinct().Count()
        where different < text.Least
        select $"{text.Type}.{text.Property} has {different} different texts of {text.Least}");

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_group_watches_a_concern_of_its_own(int scale)
    {
        var concerns = DemoView.At(scale).Links("SAFEGUARDS").GroupBy(link => link.Source, link => DemoView.Text(link, "concern")).ToArray();
        Assert.Equal(concerns.Length, concerns.SelectMany(group => group.Distinct()).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void No_text_has_a_place_left_open(int scale) => Rule.Holds(
        "No text shows a pattern or a name of the program.",
        from kind in Varied.Select(text => (text.Type, text.Property)).Append((Type: "Review", Property: "summary"))
        from id in DemoView.At(scale).Ids(kind.Type)
        where DemoView.At(scale).Text(id, kind.Property) is { } text && (text.Contains('{', StringComparison.Ordinal) || text.Contains("  ", StringComparison.Ordinal))
        select $"{id}: {DemoView.At(scale).Text(id, kind.Property)}");
}
