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

    /// <summary>A figure by competency, or any at all, and municipality.</summary>
    /// <param name="anything">The competency where the tree tells of any; null where it tells which.</param>
    public static List<MunicipalFigure> Figures(ReadOnlySpan<byte> json, string? anything)
    {
        var reader = new AnswerReader(json);
        var figures = new List<MunicipalFigure>();
        reader.Begin();
        while (reader.NextRow())
        {
            var competency = anything ?? Id(ref reader);
            figures.Add(new(competency, Id(ref reader), reader.RealOrNull() ?? 0));
            reader.End();
        }

        return figures;
    }

    /// <summary>The levels that there are, by competency and municipality.</summary>
    public static List<MunicipalFigure> Levels(ReadOnlySpan<byte> json)
    {
        var reader = new AnswerReader(json);
        var figures = new List<MunicipalFigure>();
        reader.Begin();
        while (reader.NextRow())
        {
            figures.Add(new(Id(ref reader), Id(ref reader), reader.Integer()));
            _ = reader.Integer();
            reader.End();
        }

        return figures;
    }

    /// <summary>The ids of nodes that groups were made by.</summary>
    public static ImmutableArray<string> Keys(ReadOnlySpan<byte> json)
    {
        var reader = new AnswerReader(json);
        var keys = ImmutableArray.CreateBuilder<string>();
        reader.Begin();
        while (reader.NextRow())
        {
            keys.Add(Id(ref reader));
            _ = reader.Integer();
            reader.End();
        }

        return keys.DrainToImmutable();
    }

    /// <summary>Some people: where they are, what they claim, and the hours a month that they have left of what was agreed.</summary>
    public static IEnumerable<(ImmutableArray<string> Organizations, ImmutableArray<(string Competency, int Level)> Claims, double OpenHours)> People(
        ReadOnlySpan<byte> json)
    {
        var reader = new AnswerReader(json);
        var people = new List<(ImmutableArray<string>, ImmutableArray<(string, int)>, double)>();
        reader.Begin();
        while (reader.NextRow())
        {
            _ = reader.Text();
            var agreed = reader.RealOrNull();
            var given = 0d;
            reader.BeginList();
            while (reader.NextInList())
            {
                given += reader.RealOrNull() ?? 0;
                reader.End();
            }

            var organizations = ImmutableArray.CreateBuilder<string>();
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

            people.Add((organizations.DrainToImmutable(), claims.DrainToImmutable(), agreed is { } hours ? hours - given : 0));
            reader.End();
        }

        return people;
    }

    private static NamedNode Named(ref AnswerReader reader) => new(reader.Text(), reader.Text());

    /// <summary>A key that is a node, told by its id.</summary>
    private static string Id(ref AnswerReader reader)
    {
        reader.Begin();
        var id = reader.Text();
        reader.End();
        return id;
    }
}
