using System.Collections.Immutable;
using GraphCouncil.Core.Stores;
using GraphCouncil.Council.Evidence;

namespace GraphCouncil.Council.Findings;

/// <summary>Reads what <see cref="LandscapeTrees"/> asks, position by position.</summary>
internal static class LandscapeReader
{
    /// <param name="excused">Global ids of what exceptions of R6 are for.</param>
    public static ImmutableArray<SeatedGroup> Groups(ReadOnlySpan<byte> json, EvidenceTrees trees, HashSet<string> excused)
    {
        var reader = new AnswerReader(json);
        var groups = ImmutableArray.CreateBuilder<SeatedGroup>();
        reader.BeginList();
        while (reader.NextInList())
        {
            var (id, status, allowing) = (reader.Text(), reader.Text(), ImmutableArray.CreateBuilder<string>());
            reader.BeginList();
            while (reader.NextInList())
            {
                var mandate = reader.Text();
                if (reader.Truth())
                {
                    allowing.Add(mandate);
                }

                reader.End();
            }

            groups.Add(new(id, status, allowing.DrainToImmutable(), Seats(ref reader, id, trees, excused)));
            reader.End();
        }

        return groups.DrainToImmutable();
    }

    /// <summary>Global ids of what exceptions of a rule are for.</summary>
    public static HashSet<string> Excused(ReadOnlySpan<byte> json, string rule)
    {
        var reader = new AnswerReader(json);
        var excused = new HashSet<string>();
        reader.BeginList();
        while (reader.NextInList())
        {
            var isOfRule = reader.Text() == rule;
            if (reader.IdOfTagged() is { } subject && isOfRule)
            {
                excused.Add(subject);
            }

            reader.End();
        }

        return excused;
    }

    public static ImmutableArray<RunningReview> Reviews(ReadOnlySpan<byte> json)
    {
        var reader = new AnswerReader(json);
        var reviews = ImmutableArray.CreateBuilder<RunningReview>();
        reader.BeginList();
        while (reader.NextInList())
        {
            var (id, status, due) = (reader.Text(), reader.Text(), reader.DayOrNull());
            var (component, project) = (reader.IdOfOne(), reader.IdOfOne());
            var reviewers = ImmutableArray.CreateBuilder<string>();
            reader.BeginList();
            while (reader.NextInList())
            {
                var (person, role) = (reader.Text(), reader.Text());
                if (role != "OBSERVER")
                {
                    reviewers.Add(person);
                }

                reader.End();
            }

            reviews.Add(new(id, component ?? "", project, status, due, reviewers.DrainToImmutable(), []));
            reader.End();
        }

        return reviews.DrainToImmutable();
    }

    public static ImmutableArray<RunningPilot> Pilots(ReadOnlySpan<byte> json)
    {
        var reader = new AnswerReader(json);
        var pilots = ImmutableArray.CreateBuilder<RunningPilot>();
        reader.BeginList();
        while (reader.NextInList())
        {
            pilots.Add(new(reader.Text(), reader.Ids()));
            reader.End();
        }

        return pilots.DrainToImmutable();
    }

    /// <summary>Global ids of who belongs to some municipalities.</summary>
    public static ImmutableArray<string> Affiliates(ReadOnlySpan<byte> json)
    {
        var reader = new AnswerReader(json);
        var people = new List<string>();
        reader.Begin();
        while (reader.NextRow())
        {
            _ = reader.Text();
            people.AddRange(reader.Ids());
            reader.End();
        }

        return [.. people.Distinct()];
    }

    private static ImmutableArray<TakenSeat> Seats(ref AnswerReader reader, string group, EvidenceTrees trees, HashSet<string> excused)
    {
        var seats = ImmutableArray.CreateBuilder<TakenSeat>();
        reader.BeginList();
        while (reader.NextInList())
        {
            var (seat, role) = (reader.Text(), reader.Text());
            var (person, isOfMembers) = ((string?)null, false);
            if (reader.One())
            {
                person = reader.Text();
                reader.BeginList();
                while (reader.NextInList())
                {
                    isOfMembers |= Person.AreMembers(trees.Organizations[reader.Integer()].Name.Value);
                    _ = reader.Text();
                    reader.End();
                }

                reader.End();
            }

            var organization = reader.IdOfTagged();
            if (person is not null)
            {
                seats.Add(new(seat, person, role, isOfMembers, excused.Contains(group) || excused.Contains(seat), organization));
            }

            reader.End();
        }

        return seats.DrainToImmutable();
    }
}
