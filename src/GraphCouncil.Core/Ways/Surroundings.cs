using System.Collections.Immutable;
using System.Text.Json;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Core.Ways;

/// <summary>What a store answered to a <see cref="Query.NodesNextTo"/>.</summary>
/// <param name="Degrees">One per node that was asked for, null where there is none.</param>
/// <param name="Counts">How many relationships lead from a node, by its place; where it is asked.</param>
public sealed record Surroundings(ImmutableArray<int?> Degrees, ImmutableArray<FarNode> Far, ImmutableDictionary<int, int> Counts)
{
    public static Surroundings None { get; } = new([], [], ImmutableDictionary<int, int>.Empty);

    /// <summary>Throws <see cref="ProblemException"/> (StoreDamaged) when the answer is something else.</summary>
    /// <param name="counts">Whether it was asked for counts.</param>
    public static Surroundings Read(ReadOnlySpan<byte> json, bool counts)
    {
        try
        {
            var reader = new AnswerReader(json);
            var degrees = ImmutableArray.CreateBuilder<int?>();
            var far = ImmutableArray.CreateBuilder<FarNode>();
            var counted = ImmutableDictionary.CreateBuilder<int, int>();
            reader.Begin();
            for (reader.Begin(); reader.HasMore();)
            {
                degrees.Add(reader.IsNull ? null : reader.Number());
            }

            if (counts)
            {
                reader.Begin();
            }

            for (reader.Begin(); reader.HasMore();)
            {
                far.Add(FarNode(ref reader));
            }

            if (counts)
            {
                for (reader.Begin(); reader.HasMore(); reader.End())
                {
                    counted.Add(reader.NextNumber(), reader.NextNumber());
                }

                reader.End();
            }

            reader.End();
            return new(degrees.DrainToImmutable(), far.DrainToImmutable(), counted.ToImmutable());
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw AnswerReader.IsDamaged(wrong);
        }
    }

    private static FarNode FarNode(ref AnswerReader reader)
    {
        var id = reader.NextText();
        var links = ImmutableArray.CreateBuilder<FarLink>();
        for (reader.Begin(); reader.HasMore();)
        {
            links.Add(new(reader.NextNumber(), reader.NextNumber(), reader.NextText()));
            reader.End();
        }

        reader.End();
        return new(id, links.DrainToImmutable());
    }
}

/// <summary>A node that relationships lead to.</summary>
public sealed record FarNode(string Id, ImmutableArray<FarLink> Links);

/// <summary>A relationship to it.</summary>
/// <param name="Near">The place, among those that were asked for, of the node that it leads from.</param>
/// <param name="Step">Which of the question's steps leads along it.</param>
/// <param name="Id">Its own.</param>
public readonly record struct FarLink(int Near, int Step, string Id);
