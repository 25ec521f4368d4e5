using System.Collections.Immutable;
using GraphCouncil.Core.Stores;
using GraphCouncil.Council.Needs;

namespace GraphCouncil.Council.Evidence;

/// <summary>Reads what <see cref="EvidenceTrees"/> asks, position by position.</summary>
internal static partial class EvidenceReader
{
    public static Catalogue Competencies(ReadOnlySpan<byte> json)
    {
        var reader = new AnswerReader(json);
        var all = new List<Competency>();
        reader.BeginList();
        while (reader.NextInList())
        {
            var (id, notation) = (reader.Text(), reader.Text());
            List<string> labels = [reader.Text(), reader.Text()];
            labels.AddRange(Texts(ref reader));
            labels.AddRange(Texts(ref reader));
            all.Add(new(id, notation, [.. labels], IdOfOne(ref reader)));
            reader.End();
        }

        return new(all);
    }

    public static ImmutableArray<Claim> Claims(ReadOnlySpan<byte> json)
    {
        var reader = new AnswerReader(json);
        var claims = ImmutableArray.CreateBuilder<Claim>();
        reader.Begin();
        while (reader.NextRow())
        {
            var competency = reader.Text();
            reader.BeginList();
            while (reader.NextInList())
            {
                var (person, relationship, level) = (reader.Text(), reader.Text(), reader.Integer());
                claims.Add(new(person, competency, relationship, level, SourceOf(reader.Text()), reader.DayOrNull(), reader.Day()));
                reader.End();
            }

            reader.End();
        }

        return claims.DrainToImmutable();
    }

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

    /// <param name="day">Reviews that were assigned later are not known yet.</param>
    public static ImmutableArray<Person> People(ReadOnlySpan<byte> json, EvidenceTrees trees, DateOnly day)
    {
        var reader = new AnswerReader(json);
        var people = ImmutableArray.CreateBuilder<Person>();
        reader.Begin();
        while (reader.NextRow())
        {
            var id = reader.Text();
            var (accepts, consents) = (reader.Truth(), reader.DayOrNull() is not null);
            var (capacity, most) = (reader.RealOrNull(), reader.IntegerOrNull());
            var isOther = IdOfOne(ref reader) is not null;
            var (open, finished, asked) = ReviewsOf(ref reader, day);
            var (hours, projects) = Allocations(ref reader);
            var affiliations = Affiliations(ref reader, trees);
            people.Add(new(id, capacity, most, open, finished, asked, hours, affiliations, projects, Ids(ref reader), IdsOfOnes(ref reader))
            {
                CanBeAsked = accepts && consents && !isOther,
            });
            reader.End();
        }

        return people.DrainToImmutable();
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
            if (IdOfOne(ref reader) is { } person && from <= day)
            {
                var last = to is { } end && end <= day ? end.AddDays(-1) : day;
                var kind = role == "AUTHOR" ? WorkKind.Wrote : WorkKind.Contributed;
                works.Add(new(person, competency, kind, contribution, null, component, last < from ? from : last, isEssential));
            }

            reader.End();
        }
    }

    private static (ImmutableArray<OpenReview> Open, int Finished, ImmutableArray<DateOnly> Asked) ReviewsOf(ref AnswerReader reader, DateOnly day)
    {
        var (open, finished, asked) = (ImmutableArray.CreateBuilder<OpenReview>(), 0, ImmutableArray.CreateBuilder<DateOnly>());
        reader.BeginList();
        while (reader.NextInList())
        {
            var (id, status, relationship) = (reader.Text(), reader.Text(), reader.Text());
            var (assigned, completed) = (reader.Day(), reader.DayOrNull());
            if (assigned <= day)
            {
                asked.Add(assigned);
                if (completed is { } on ? on <= day : status == "FINISHED")
                {
                    finished++;
                }
                else if (status != "CANCELLED")
                {
                    open.Add(new(id, relationship));
                }
            }

            reader.End();
        }

        return (open.DrainToImmutable(), finished, asked.DrainToImmutable());
    }

    private static (double Hours, ImmutableArray<string> Projects) Allocations(ref AnswerReader reader)
    {
        var (hours, projects) = (0d, ImmutableArray.CreateBuilder<string>());
        reader.BeginList();
        while (reader.NextInList())
        {
            hours += reader.RealOrNull() ?? 0;
            if (IdOfOne(ref reader) is { } project)
            {
                projects.Add(project);
            }

            reader.End();
        }

        return (hours, projects.DrainToImmutable());
    }

    private static ImmutableArray<Affiliation> Affiliations(ref AnswerReader reader, EvidenceTrees trees)
    {
        var affiliations = ImmutableArray.CreateBuilder<Affiliation>();
        reader.BeginList();
        while (reader.NextInList())
        {
            var type = trees.Organizations[reader.Integer()].Name.Value;
            var (organization, relationship) = (reader.Text(), reader.Text());
            var isMunicipality = type == "Municipality";
            affiliations.Add(new(
                organization, type, relationship, isMunicipality ? reader.IntegerOrNull() : null, isMunicipality ? Ids(ref reader) : []));
            reader.End();
        }

        return affiliations.DrainToImmutable();
    }

    /// <summary>A list of which each row is a related node alone, of which its id.</summary>
    private static ImmutableArray<string> IdsOfOnes(ref AnswerReader reader)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        reader.BeginList();
        while (reader.NextInList())
        {
            if (IdOfOne(ref reader) is { } id)
            {
                ids.Add(id);
            }

            reader.End();
        }

        return ids.DrainToImmutable();
    }

    /// <summary>A list of which each row is an id alone.</summary>
    public static ImmutableArray<string> Ids(ref AnswerReader reader)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        reader.BeginList();
        while (reader.NextInList())
        {
            ids.Add(reader.Text());
            reader.End();
        }

        return ids.DrainToImmutable();
    }

    private static string? IdOfOne(ref AnswerReader reader)
    {
        if (!reader.One())
        {
            return null;
        }

        var id = reader.Text();
        reader.End();
        return id;
    }

    /// <summary>The same of a node of one of several types, which its row begins with.</summary>
    private static string? IdOfTagged(ref AnswerReader reader)
    {
        if (!reader.One())
        {
            return null;
        }

        _ = reader.Integer();
        var id = reader.Text();
        reader.End();
        return id;
    }

    private static List<string> Texts(ref AnswerReader reader)
    {
        var texts = new List<string>();
        reader.Begin();
        while (reader.NextText() is { } text)
        {
            texts.Add(text);
        }

        return texts;
    }

    private static ClaimSource SourceOf(string name) => name switch
    {
        "ENDORSED" => ClaimSource.Endorsed,
        "DEMONSTRATED" => ClaimSource.Demonstrated,
        _ => ClaimSource.Self,
    };
}
