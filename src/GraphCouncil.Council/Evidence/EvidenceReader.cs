using System.Collections.Immutable;
using GraphCouncil.Core.Stores;
using GraphCouncil.Council.Needs;

namespace GraphCouncil.Council.Evidence;

/// <summary>Reads what <see cref="EvidenceTrees"/> asks, position by position.</summary>
internal static class EvidenceReader
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
            labels.AddRange(reader.Texts());
            labels.AddRange(reader.Texts());
            all.Add(new(id, notation, [.. labels], reader.IdOfOne()));
            reader.End();
        }

        return new(all);
    }

    /// <param name="ever">Whether those that ended are among them, with their ends.</param>
    public static ImmutableArray<Claim> Claims(ReadOnlySpan<byte> json, bool ever = false)
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
                claims.Add(new(person, competency, relationship, level, SourceOf(reader.Text()), reader.DayOrNull(), reader.Day())
                {
                    Until = ever ? reader.DayOrNull() : null,
                });
                reader.End();
            }

            reader.End();
        }

        return claims.DrainToImmutable();
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
            var isOther = reader.IdOfOne() is not null;
            var (open, finished) = ReviewsOf(ref reader, day);
            var (hours, projects) = Allocations(ref reader);
            var affiliations = Affiliations(ref reader, trees);
            people.Add(new(id, capacity, most, open, finished, hours, affiliations, projects, reader.Ids(), reader.IdsOfOnes())
            {
                CanBeAsked = accepts && consents && !isOther,
            });
            reader.End();
        }

        return people.DrainToImmutable();
    }

    private static (ImmutableArray<OpenReview> Open, int Finished) ReviewsOf(ref AnswerReader reader, DateOnly day)
    {
        var (open, finished) = (ImmutableArray.CreateBuilder<OpenReview>(), 0);
        reader.BeginList();
        while (reader.NextInList())
        {
            var (id, status, relationship) = (reader.Text(), reader.Text(), reader.Text());
            var (assigned, completed) = (reader.Day(), reader.DayOrNull());
            if (assigned <= day)
            {
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

        return (open.DrainToImmutable(), finished);
    }

    private static (double Hours, ImmutableArray<string> Projects) Allocations(ref AnswerReader reader)
    {
        var (hours, projects) = (0d, ImmutableArray.CreateBuilder<string>());
        reader.BeginList();
        while (reader.NextInList())
        {
            hours += reader.RealOrNull() ?? 0;
            if (reader.IdOfOne() is { } project)
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
                organization, type, relationship, isMunicipality ? reader.IntegerOrNull() : null, isMunicipality ? reader.Ids() : []));
            reader.End();
        }

        return affiliations.DrainToImmutable();
    }

    private static ClaimSource SourceOf(string name) => name switch
    {
        "ENDORSED" => ClaimSource.Endorsed,
        "DEMONSTRATED" => ClaimSource.Demonstrated,
        _ => ClaimSource.Self,
    };
}
