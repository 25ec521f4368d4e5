using System.Collections.Immutable;
using GraphCouncil.Core.Stores;

namespace GraphCouncil.Council.Evidence;

/// <summary>Reads components and who is tied to them, position by position of <see cref="EvidenceTrees"/>.</summary>
internal static class ComponentReader
{
    public static ImmutableArray<Component> Components(ReadOnlySpan<byte> json)
    {
        var reader = new AnswerReader(json);
        var components = ImmutableArray.CreateBuilder<Component>();
        reader.Begin();
        while (reader.NextRow())
        {
            var (id, requirements) = (reader.Text(), reader.Requirements());
            var owner = reader.IdOfTagged();
            var projects = ImmutableArray.CreateBuilder<Establishing>();
            reader.BeginList();
            while (reader.NextInList())
            {
                var project = reader.Text();
                var (ownedBy, leader) = (reader.IdOfTagged(), reader.IdOfOne());
                projects.Add(new(project, ownedBy, leader, reader.IdsOfOnes()));
                reader.End();
            }

            components.Add(new(id, owner, requirements, projects.DrainToImmutable()));
            reader.End();
        }

        return components.DrainToImmutable();
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

            ties.Add(new(person, interests.DrainToImmutable(), reader.IdOfOne(), reader.Ids()));
            reader.End();
        }

        return ties.DrainToImmutable();
    }
}
