using System.Collections.Immutable;
using System.Text.Json;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Core.Ways;

/// <summary>What a store answered of one node to a <see cref="Query.RelationshipsOf"/>.</summary>
public sealed record NodeRelationships(int Count, ImmutableArray<RelationshipRow> Rows)
{
    /// <summary>
    /// One per node that was asked for, null where there is none. Throws <see cref="ProblemException"/> (StoreDamaged) when the answer is
    /// something else.
    /// </summary>
    public static ImmutableArray<NodeRelationships?> Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new AnswerReader(json);
            var nodes = ImmutableArray.CreateBuilder<NodeRelationships?>();
            for (reader.Begin(); reader.HasMore();)
            {
                nodes.Add(reader.IsNull ? null : Node(ref reader));
            }

            return nodes.DrainToImmutable();
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or FormatException)
        {
            throw AnswerReader.IsDamaged(wrong);
        }
    }

    private static NodeRelationships Node(ref AnswerReader reader)
    {
        var count = reader.NextNumber();
        var rows = ImmutableArray.CreateBuilder<RelationshipRow>();
        for (reader.Begin(); reader.HasMore();)
        {
            rows.Add(new(reader.NextNumber(), reader.NextText(), reader.NextText()));
            reader.End();
        }

        reader.End();
        return new(count, rows.DrainToImmutable());
    }
}

/// <summary>A relationship as a node sees it.</summary>
/// <param name="Step">Which of the question's steps leads along it.</param>
/// <param name="Far">The id of the node that it leads to.</param>
/// <param name="Id">Its own.</param>
public readonly record struct RelationshipRow(int Step, string Far, string Id);
