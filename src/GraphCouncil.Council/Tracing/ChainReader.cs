using System.Collections.Immutable;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Values;
using GraphCouncil.Council.Evidence;

namespace GraphCouncil.Council.Tracing;

/// <summary>Reads what <see cref="ChainTrees"/> asks, position by position.</summary>
internal static class ChainReader
{
    private const double OreOfAKrone = 100;

    private delegate T Read<out T>(ref AnswerReader reader);

    /// <param name="areAll">Whether all of the kind were asked for, and not some by their ids.</param>
    public static ChainFacts Of(ChainStop stop, ReadOnlySpan<byte> json, bool areAll = false) => stop switch
    {
        ChainStop.Mandate => new() { Mandates = Rows(json, areAll, Mandate) },
        ChainStop.WorkingGroup => new() { Groups = Rows(json, areAll, Group) },
        ChainStop.Deliverable => new() { Deliverables = Rows(json, areAll, Deliverable) },
        ChainStop.Component => new() { Components = Rows(json, areAll, Component) },
        ChainStop.Project => new() { Projects = Rows(json, areAll, Project) },
        ChainStop.Municipality => new() { Municipalities = Rows(json, areAll, Municipality) },
        ChainStop.Person => new() { People = Rows(json, areAll, Person) },
        ChainStop.Grant => new() { Grants = Rows(json, areAll, Grant) },
    };

    private static MandateFact Mandate(ref AnswerReader reader) =>
        new(Standing(ref reader), reader.IdOfOne(), reader.IdOfOne(), reader.Ids());

    private static GroupFact Group(ref AnswerReader reader) =>
        new(reader.Text(), reader.Text(), Period(ref reader), Many(ref reader, Standing), reader.Ids()) { Productions = Many(ref reader, Period) };

    private static DeliverableFact Deliverable(ref AnswerReader reader)
    {
        var (id, status, version, delivered) = (reader.Text(), reader.Text(), reader.TextOrNull(), reader.DayOrNull());
        var isSpecified = !string.IsNullOrWhiteSpace(reader.TextOrNull());
        return new(id, status, version, delivered, isSpecified, reader.IdOfOne(), reader.IdOfOne())
        {
            Components = reader.Ids(),
            Reviews = Many(ref reader, Review),
            Grants = Many(ref reader, Grant),
            Contributions = Many(ref reader, Contribution),
        };
    }

    private static ComponentFact Component(ref AnswerReader reader) => new(reader.Text(), reader.Text(), reader.Text())
    {
        Mandates = Many(ref reader, Standing),
        Deliverables = reader.Ids(),
        Projects = Many(ref reader, Tie),
        Reviews = Many(ref reader, Review),
        Contributions = Many(ref reader, Contribution),
    };

    private static ProjectFact Project(ref AnswerReader reader) => new(reader.Text(), reader.Text(), Period(ref reader))
    {
        Components = Many(ref reader, Tie),
        Deliverables = reader.Ids(),
        Municipalities = Many(ref reader, Tie),
        Leader = reader.IdOfOne(),
    };

    private static MunicipalityFact Municipality(ref AnswerReader reader) => new(reader.Text(), Many(ref reader, Tie));

    private static PersonFact Person(ref AnswerReader reader) => new(reader.Text(), Many(ref reader, Contribution), Many(ref reader, Review));

    private static Standing Standing(ref AnswerReader reader) => new(reader.Text(), reader.Text(), Period(ref reader));

    private static Tie Tie(ref AnswerReader reader) => new(reader.Text(), reader.Text(), Period(ref reader), reader.Text());

    private static ReviewFact Review(ref AnswerReader reader)
    {
        var (id, status, from, last) = (reader.Text(), reader.Text(), reader.DayOrNull(), reader.DayOrNull());
        var reviewers = Many(ref reader, (ref AnswerReader part) => new Part(part.Text(), part.Text()));
        return new(
            id,
            status,
            new(from, CalendarDate.DayAfter(last)),
            reviewers,
            reader.IdOfOne(),
            reader.IdOfOne(),
            reader.IdOfOne());
    }

    private static GrantFact Grant(ref AnswerReader reader)
    {
        var (id, ore, on, year) = (reader.Text(), Ore(ref reader), reader.Day(), reader.Integer());
        var (funder, deliverable) = (reader.IdOfTagged(), reader.IdOfOne());
        return new(id, ore, on, funder, deliverable)
        {
            Year = year,
            IsOfCouncil = funder?.StartsWith("council:", StringComparison.Ordinal) == true,
            Budget = Budget(ref reader),
        };
    }

    private static BudgetFact? Budget(ref AnswerReader reader)
    {
        if (!reader.One())
        {
            return null;
        }

        var budget = new BudgetFact(
            reader.Text(),
            reader.Integer(),
            Ore(ref reader),
            reader.IdOfOne(),
            Many(ref reader, (ref AnswerReader grant) => (Ore(ref grant), grant.Day())));
        reader.End();
        return budget;
    }

    private static long? Ore(ref AnswerReader reader) =>
        reader.RealOrNull() is { } kroner ? (long)Math.Round(kroner * OreOfAKrone, MidpointRounding.AwayFromZero) : null;

    private static ContributionFact Contribution(ref AnswerReader reader) => new(
        reader.Text(),
        reader.Text(),
        Period(ref reader),
        reader.IdOfOne(),
        reader.IdOfOne(),
        reader.IdOfOne(),
        reader.IdOfOne());

    private static Period Period(ref AnswerReader reader) => new(reader.DayOrNull(), reader.DayOrNull());

    private static ImmutableArray<T> Rows<T>(ReadOnlySpan<byte> json, bool areAll, Read<T> row)
    {
        var reader = new AnswerReader(json);
        if (areAll)
        {
            return Many(ref reader, row);
        }

        var rows = ImmutableArray.CreateBuilder<T>();
        reader.Begin();
        while (reader.NextRow())
        {
            rows.Add(row(ref reader));
            reader.End();
        }

        return rows.DrainToImmutable();
    }

    private static ImmutableArray<T> Many<T>(ref AnswerReader reader, Read<T> row)
    {
        var rows = ImmutableArray.CreateBuilder<T>();
        reader.BeginList();
        while (reader.NextInList())
        {
            rows.Add(row(ref reader));
            reader.End();
        }

        return rows.DrainToImmutable();
    }
}
