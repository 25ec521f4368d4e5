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
            var reader = new Utf8JsonReader(json);
            var nodes = ImmutableArray.CreateBuilder<NodeRelationships?>();
            Expect(ref reader, JsonTokenType.StartArray);
            while (Next(ref reader) != JsonTokenType.EndArray)
            {
                nodes.Add(reader.TokenType == JsonTokenType.Null ? null : Node(ref reader));
            }

            return nodes.DrainToImmutable();
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or FormatException)
        {
            throw new ProblemException(new StoreDamaged("The store answered with something else than relationships."), wrong);
        }
    }

    private static NodeRelationships Node(ref Utf8JsonReader reader)
    {
        Next(ref reader);
        var count = reader.GetInt32();
        var rows = ImmutableArray.CreateBuilder<RelationshipRow>();
        Expect(ref reader, JsonTokenType.StartArray);
        while (Next(ref reader) != JsonTokenType.EndArray)
        {
            Next(ref reader);
            var step = reader.GetInt32();
            Next(ref reader);
            var far = reader.GetString()!;
            Next(ref reader);
            rows.Add(new(step, far, reader.GetString()!));
            Expect(ref reader, JsonTokenType.EndArray);
        }

        Expect(ref reader, JsonTokenType.EndArray);
        return new(count, rows.DrainToImmutable());
    }

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType token)
    {
        if (Next(ref reader) != token)
        {
            throw new JsonException();
        }
    }

    private static JsonTokenType Next(ref Utf8JsonReader reader) => reader.Read() ? reader.TokenType : throw new JsonException();
}

/// <summary>A relationship as a node sees it.</summary>
/// <param name="Step">Which of the question's steps leads along it.</param>
/// <param name="Far">The id of the node that it leads to.</param>
/// <param name="Id">Its own.</param>
public readonly record struct RelationshipRow(int Step, string Far, string Id);
