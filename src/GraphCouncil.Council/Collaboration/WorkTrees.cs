using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Values;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Tracing;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Collaboration;

/// <summary>Asks what people worked on together, as ever, and reads it: three statements, however much there is.</summary>
internal sealed class WorkTrees(GraphMap map)
{
    public EvidenceTree Deliverables { get; } = TreeBuilder.All(
        map,
        "Deliverable",
        made => made.Values("id").One("workingGroup", Id)
            .Many("contributions", contribution => contribution.Values("validFrom", "validTo").One("person", Id)),
        isHistory: true);

    public EvidenceTree Reviews { get; } = TreeBuilder.All(
        map,
        "Review",
        review => review.Values("id", "status", "finishedOn").One("workingGroup", Id)
            .Many("reviewers", reviewer => reviewer.Values("id").EdgeValues("assignedOn", "completedOn")),
        isHistory: true);

    public EvidenceTree Groups { get; } = TreeBuilder.All(
        map,
        "WorkingGroup",
        group => group.Values("id").Many("memberships", seat => seat.Values("validFrom", "validTo").One("person", Id)),
        isHistory: true);

    /// <summary>Whom some people belong to or belonged to.</summary>
    public EvidenceTree People { get; } = TreeBuilder.ByIds(
        map,
        "Person",
        person => person.Values("id").Many("affiliations", organization => organization.Values("id").EdgeValues("id", "validFrom", "validTo")),
        isHistory: true);

    public ImmutableArray<EvidenceTree> All => [Deliverables, Reviews, Groups, People];

    public static IEnumerable<SharedWork> ReadDeliverables(ReadOnlySpan<byte> json)
    {
        var reader = new AnswerReader(json);
        var works = new List<SharedWork>();
        reader.BeginList();
        while (reader.NextInList())
        {
            var (id, group) = (reader.Text(), reader.IdOfOne());
            works.Add(new(SharedWorkKind.Deliverable, id, group, Parts(ref reader)));
            reader.End();
        }

        return works;
    }

    /// <summary>But those that were called off.</summary>
    public static IEnumerable<SharedWork> ReadReviews(ReadOnlySpan<byte> json)
    {
        var reader = new AnswerReader(json);
        var works = new List<SharedWork>();
        reader.BeginList();
        while (reader.NextInList())
        {
            var (id, status, finished) = (reader.Text(), reader.Text(), reader.DayOrNull());
            var group = reader.IdOfOne();
            var parts = ImmutableArray.CreateBuilder<PersonPart>();
            reader.BeginList();
            while (reader.NextInList())
            {
                var (person, from, last) = (reader.Text(), reader.Day(), reader.DayOrNull() ?? finished);
                parts.Add(new(person, new(from, last < from ? CalendarDate.DayAfter(from) : CalendarDate.DayAfter(last))));
                reader.End();
            }

            if (status != "CANCELLED")
            {
                works.Add(new(SharedWorkKind.Review, id, group, parts.DrainToImmutable()));
            }

            reader.End();
        }

        return works;
    }

    public static IEnumerable<SharedWork> ReadGroups(ReadOnlySpan<byte> json)
    {
        var reader = new AnswerReader(json);
        var works = new List<SharedWork>();
        reader.BeginList();
        while (reader.NextInList())
        {
            var id = reader.Text();
            works.Add(new(SharedWorkKind.Group, id, id, Parts(ref reader)));
            reader.End();
        }

        return works;
    }

    /// <param name="organizations">Global ids.</param>
    /// <param name="within">When they have to have belonged to one of them.</param>
    public static IReadOnlySet<string> ReadPeopleOf(ReadOnlySpan<byte> json, ImmutableArray<string> organizations, Period within)
    {
        var reader = new AnswerReader(json);
        var people = new HashSet<string>();
        reader.Begin();
        while (reader.NextRow())
        {
            var person = reader.Text();
            reader.BeginList();
            while (reader.NextInList())
            {
                _ = reader.Integer();
                var (organization, _, period) = (reader.Text(), reader.Text(), new Period(reader.DayOrNull(), reader.DayOrNull()));
                if (organizations.Contains(organization) && period.Meets(within))
                {
                    people.Add(person);
                }

                reader.End();
            }

            reader.End();
        }

        return people;
    }

    private static void Id(RowBuilder row) => row.Values("id");

    private static ImmutableArray<PersonPart> Parts(ref AnswerReader reader)
    {
        var parts = ImmutableArray.CreateBuilder<PersonPart>();
        reader.BeginList();
        while (reader.NextInList())
        {
            var period = new Period(reader.DayOrNull(), reader.DayOrNull());
            if (reader.IdOfOne() is { } person)
            {
                parts.Add(new(person, period));
            }

            reader.End();
        }

        return parts.DrainToImmutable();
    }
}
