using System.Collections.Immutable;
using GraphCouncil.Core.Stores;

namespace GraphCouncil.Council.Evidence;

/// <summary>Reads what <see cref="CoverageTrees"/> asks, position by position.</summary>
internal static class CoverageReader
{
    /// <summary>Municipalities, each with the regions and the network area that it is in.</summary>
    public static IEnumerable<(NamedNode Municipality, ImmutableArray<NamedNode> Regions, NamedNode? NetworkArea)> Municipalities(
        ReadOnlySpan<byte> json)
    {
        var reader = new AnswerReader(json);
        var all = new List<(NamedNode, ImmutableArray<NamedNode>, NamedNode?)>();
        reader.BeginList();
        while (reader.NextInList())
        {
            var municipality = Named(ref reader);
            var regions = ImmutableArray.CreateBuilder<NamedNode>();
            reader.BeginList();
            while (reader.NextInList())
            {
                regions.Add(Named(ref reader));
                reader.End();
            }

            NamedNode? area = null;
            if (reader.One())
            {
                area = Named(ref reader);
                reader.End();
            }

            all.Add((municipality, regions.DrainToImmutable(), area));
            reader.End();
        }

        return all;
    }

    /// <summary>Everybody who can be asked.</summary>
    /// <param name="hasTime">Whether their time is told.</param>
    public static List<Resident> Residents(ReadOnlySpan<byte> json, bool hasTime)
    {
        var reader = new AnswerReader(json);
        var people = new List<Resident>();
        reader.BeginList();
        while (reader.NextInList())
        {
            var hours = hasTime ? OpenHours(ref reader) : 0;
            var organizations = ImmutableArray.CreateBuilder<string>(1);
            reader.BeginList();
            while (reader.NextInList())
            {
                _ = reader.Integer();
                organizations.Add(reader.Text());
                reader.End();
            }

            var claims = ImmutableArray.CreateBuilder<(string, int)>();
            reader.BeginList();
            while (reader.NextInList())
            {
                claims.Add((reader.Text(), reader.Integer()));
                reader.End();
            }

            people.Add(new(organizations.DrainToImmutable(), claims.DrainToImmutable(), hours));
            reader.End();
        }

        return people;
    }

    private static double OpenHours(ref AnswerReader reader)
    {
        var (agreed, given) = (reader.RealOrNull(), 0d);
        reader.BeginList();
        while (reader.NextInList())
        {
            given += reader.RealOrNull() ?? 0;
            reader.End();
        }

        return agreed is { } hours ? hours - given : 0;
    }

    private static NamedNode Named(ref AnswerReader reader) => new(reader.Text(), reader.Text());
}
