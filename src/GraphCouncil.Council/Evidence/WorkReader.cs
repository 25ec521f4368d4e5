using System.Collections.Immutable;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Council.Evidence;

/// <summary>Reads what was done on components, position by position of <see cref="EvidenceTrees"/>.</summary>
internal static class WorkReader
{
    /// <param name="day">What is done later shows nothing yet.</param>
    public static ImmutableArray<Work> Works(ReadOnlySpan<byte> json, DateOnly day)
    {
        var reader = new AnswerReader(json);
        var works = new List<Work>();
        reader.Begin();
        while (reader.NextRow())
        {
            var competency = reader.Text();
            reader.BeginList();
            while (reader.NextInList())
            {
                var (component, isEssential) = (reader.Text(), reader.Text() == "ESSENTIAL");
                Reviews(ref reader, competency, component, isEssential, works);
                Contributions(ref reader, competency, component, isEssential, day, works);
                reader.BeginList();
                while (reader.NextInList())
                {
                    _ = reader.Text();
                    Contributions(ref reader, competency, component, isEssential, day, works);
                    reader.End();
                }

                reader.End();
            }

            reader.End();
        }

        return [.. works.Where(work => work.On <= day).Distinct()];
    }

    public static ImmutableArray<Making> Makings(ReadOnlySpan<byte> json, DateOnly day)
    {
        var reader = new AnswerReader(json);
        var works = new List<Work>();
        reader.Begin();
        while (reader.NextRow())
        {
            var component = reader.Text();
            Contributions(ref reader, "", component, isEssential: true, day, works);
            reader.BeginList();
            while (reader.NextInList())
            {
                _ = reader.Text();
                Contributions(ref reader, "", component, isEssential: true, day, works);
                reader.End();
            }

            reader.End();
        }

        return [.. works.Select(work => new Making(work.Person, work.Component, work.Node, work.On)).Distinct()];
    }

    private static void Reviews(ref AnswerReader reader, string competency, string component, bool isEssential, List<Work> works)
    {
        reader.BeginList();
        while (reader.NextInList())
        {
            var (review, finished) = (reader.Text(), reader.DayOrNull());
            reader.BeginList();
            while (reader.NextInList())
            {
                var (person, relationship, role) = (reader.Text(), reader.Text(), reader.Text());
                if ((reader.DayOrNull() ?? finished) is { } on)
                {
                    var kind = role switch { "LEAD" => WorkKind.LedReview, "OBSERVER" => WorkKind.Observed, _ => WorkKind.Reviewed };
                    works.Add(new(person, competency, kind, review, relationship, component, on, isEssential));
                }

                reader.End();
            }

            reader.End();
        }
    }

    private static void Contributions(
        ref AnswerReader reader, string competency, string component, bool isEssential, DateOnly day, List<Work> works)
    {
        reader.BeginList();
        while (reader.NextInList())
        {
            var (contribution, role) = (reader.Text(), reader.Text());
            var (from, to) = (reader.Day(), reader.DayOrNull());
            if (reader.IdOfOne() is { } person && from <= day)
            {
                var last = to is { } end && end <= day ? CalendarDate.DaysBefore(end, 1) : day;
                var kind = role == "AUTHOR" ? WorkKind.Wrote : WorkKind.Contributed;
                works.Add(new(person, competency, kind, contribution, null, component, last < from ? from : last, isEssential));
            }

            reader.End();
        }
    }
}
