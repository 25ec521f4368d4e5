using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Ways;

namespace GraphCouncil.Compiler.Shape;

/// <summary>Writes what a walk found: its own facts as they are, its nodes out of rows.</summary>
/// <param name="rows">The rows of the nodes that are shown, one set per place where they are; none when nothing was found.</param>
internal sealed class WaysWriter(
    Walk walk, ImmutableArray<ShownRows> rows, int[] sizes, ResponseBuffer output, Action<MissingValue, int, IReadOnlyList<object>> missing)
{
    /// <param name="of">What the object is: a way, a neighbour, a relationship, or the whole.</param>
    public void Object(ImmutableArray<WayField> fields, object of, ImmutableArray<object> path)
    {
        output.Write("{"u8);
        var first = true;
        foreach (var field in fields)
        {
            output.Write(first ? "\""u8 : ",\""u8);
            first = false;
            output.Write(Encoding.UTF8.GetBytes(field.Place.Key));
            output.Write("\":"u8);
            Field(field, of, path.Add(field.Place.Key));
        }

        output.Write("}"u8);
    }

    private void Field(WayField field, object of, ImmutableArray<object> path)
    {
        switch (field.Fact, of)
        {
            case (WayFact.TypeName, _): Text(field.Text); break;
            case (WayFact.Truncated, _): output.Write(walk.Truncated ? "true"u8 : "false"u8); break;
            case (WayFact.LookedAt, _): Number(walk.LookedAt); break;
            case (WayFact.Paths, ShortestPaths found): List(field, found.Paths, path); break;
            case (WayFact.Length, Way way): Number(way.Relationships.Length); break;
            case (WayFact.PathNodes, Way way): Rows(field, way.Nodes, path); break;
            case (WayFact.Relationships, Way way): List(field, way.Relationships, path); break;
            case (WayFact.Neighbours, Neighbourhood found): List(field, found.Nodes, path); break;
            case (WayFact.Relationships, Neighbourhood found): List(field, found.Relationships, path); break;
            case (WayFact.Id, Neighbour node): Text(node.Id); break;
            case (WayFact.Distance, Neighbour node): Number(node.Distance); break;
            case (WayFact.More, Neighbour node): Number(node.More); break;
            case (WayFact.Node, Neighbour node): Row(field, node.Id, path); break;
            case (WayFact.Type, WalkedRelationship one): Text(one.Type.Value); break;
            case (WayFact.From, WalkedRelationship one): Text(one.From); break;
            case (WayFact.To, WalkedRelationship one): Text(one.To); break;
            default: throw new InvalidOperationException($"{of.GetType().Name} has no {field.Fact}.");
        }
    }

    private void List<T>(WayField field, ImmutableArray<T> items, ImmutableArray<object> path)
        where T : class
    {
        output.Write("["u8);
        for (var i = 0; i < items.Length; i++)
        {
            output.Write(i > 0 ? ","u8 : ""u8);
            Object(field.Fields, items[i], path.Add(i));
        }

        output.Write("]"u8);
    }

    private void Rows(WayField field, ImmutableArray<string> ids, ImmutableArray<object> path)
    {
        output.Write("["u8);
        for (var i = 0; i < ids.Length; i++)
        {
            output.Write(i > 0 ? ","u8 : ""u8);
            Row(field, ids[i], path.Add(i));
        }

        output.Write("]"u8);
    }

    private void Row(WayField field, string id, ImmutableArray<object> path) => rows[field.Row].Write(id, sizes, output, missing, path);

    private void Text(string text) => JsonText.Write(text, output);

    private void Number(int number)
    {
        Utf8Formatter.TryFormat(number, output.Room(12), out var length);
        output.Advance(length);
    }
}
