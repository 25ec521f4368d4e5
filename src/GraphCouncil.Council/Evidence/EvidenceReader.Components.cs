using System.Collections.Immutable;
using GraphCouncil.Core.Stores;

namespace GraphCouncil.Council.Evidence;

internal static partial class EvidenceReader
{
    /// <summary>The one component that was asked for; null when there is none.</summary>
    public static Component? OneComponent(ReadOnlySpan<byte> json)
    {
        var reader = new AnswerReader(json);
        reader.Begin();
        if (!reader.NextRow())
        {
            return null;
        }

        var id = reader.Text();
        var requirements = HoldingReader.Requirements(ref reader);
        var owner = IdOfTagged(ref reader);
        var projects = ImmutableArray.CreateBuilder<Establishing>();
        reader.BeginList();
        while (reader.NextInList())
        {
            var project = reader.Text();
            var (ownedBy, leader) = (IdOfTagged(ref reader), IdOfOne(ref reader));
            projects.Add(new(project, ownedBy, leader, IdsOfOnes(ref reader)));
            reader.End();
        }

        return new(id, owner, requirements, projects.DrainToImmutable());
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

        return [.. works.Select(work => new Making(work.Person, work.Node, work.On)).Distinct()];
    }

    public static ImmutableArray<Ties> AllTies(ReadOnlySpan<byte> json)
    {
        var reader = new AnswerReader(json);
        var ties = ImmutableArray.CreateBuilder<Ties>();
        reader.Begin();
        while (reader.NextRow())
        {
            var person = reader.Text();
            var interests = ImmutableArray.CreateBuilder<Interest>();
            reader.BeginList();
            while (reader.NextInList())
            {
                _ = reader.Integer();
                interests.Add(new(reader.Text(), reader.Text()));
                reader.End();
            }

            ties.Add(new(person, interests.DrainToImmutable(), IdOfOne(ref reader), Ids(ref reader)));
            reader.End();
        }

        return ties.DrainToImmutable();
    }
}
