using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Ways;

namespace GraphCouncil.Tests.Ways;

/// <summary>A graph made by chance: a few nodes, relationships of two types, loops and twins among them; and how a store would answer of it.</summary>
internal sealed class SmallWorld
{
    private static readonly RelationshipType[] Types = [Named("B"), Named("A")];

    private readonly (RelationshipType Type, string Id, string From, string To)[] _edges;

    public SmallWorld(int seed)
    {
        var chance = new Random(seed);
        Nodes = [.. Enumerable.Range(0, 3 + chance.Next(6)).Select(i => $"n:{i}")];
        _edges = [.. Enumerable.Range(0, chance.Next(16)).Select(i => (chance.Next(3) == 0 ? Types[0] : Types[1], $"e{chance.Next(1000)}-{i}", Some(), Some()))];

        string Some() => Nodes[chance.Next(Nodes.Length)];
    }

    public static ImmutableArray<Step> Steps { get; } =
        [.. Types.OrderBy(type => type.Name.Value, StringComparer.Ordinal).SelectMany(type => new[] { Direction.Out, Direction.In }, (type, direction) => new Step(type.Walked(direction), Always.Instance))];

    public ImmutableArray<string> Nodes { get; }

    public IEnumerable<WalkedRelationship> Edges => _edges.Select(edge => new WalkedRelationship(edge.Type.Name, edge.Id, edge.From, edge.To));

    /// <summary>Runs the walk to its end.</summary>
    public TWalk Run<TWalk>(TWalk walk)
        where TWalk : Walk
    {
        while (walk.Next is { } round)
        {
            round.Accept(new Answering(this, walk));
        }

        return walk;
    }

    private Surroundings Around(LookAround round)
    {
        ImmutableArray<int?> degrees = [.. round.Ids.Select(id => Nodes.Contains(id) ? Math.Min(round.CountTo, Rows(id).Length) : (int?)null)];
        var far = round.Ids.SelectMany((id, near) => Rows(id).Select(row => (row.Far, Link: new FarLink(near, row.Step, row.Id)))).GroupBy(link => link.Far)
            .Where(node => round.Others > 0 || round.Known.Contains(node.Key))
            .OrderBy(node => !round.Known.Contains(node.Key)).ThenBy(node => node.Key, StringComparer.Ordinal).Take(round.Known.Length + round.Others)
            .Select(node => new FarNode(node.Key, [.. node.Select(link => link.Link)]));
        var counts = round.Ids.Select((id, near) => KeyValuePair.Create(near, Rows(id).Length)).ToImmutableDictionary();
        return degrees.Sum() > round.Most ? Surroundings.None with { Degrees = degrees } : new(degrees, [.. far], counts);
    }

    private NodeRelationships First(string id, LookAtFirst round) =>
        new(Math.Min(round.CountTo, Rows(id).Length), [.. Rows(id).Take(round.Limit)]);

    private ImmutableArray<RelationshipRow> Rows(string id) =>
    [
        .. Steps.SelectMany((step, number) => _edges.Where(edge => edge.Type.Name == step.Field.Relationship.Name)
            .Select(edge => step.Field.Direction == Direction.Out ? (Near: edge.From, Far: edge.To, edge.Id) : (Near: edge.To, Far: edge.From, edge.Id))
            .Where(edge => edge.Near == id)
            .OrderBy(edge => edge.Far, StringComparer.Ordinal).ThenBy(edge => edge.Id, StringComparer.Ordinal)
            .Select(edge => new RelationshipRow(number, edge.Far, edge.Id))),
    ];

    private sealed class Answering(SmallWorld world, Walk walk) : IWalkRoundVisitor<bool>
    {
        public bool VisitAround(LookAround round)
        {
            walk.Take(world.Around(round));
            return true;
        }

        public bool VisitFirst(LookAtFirst round)
        {
            walk.Take([.. round.Ids.Select(id => world.Nodes.Contains(id) ? world.First(id, round) : null)]);
            return true;
        }
    }

    private static RelationshipType Named(string name) => new(new(name), new("Thing"), new("Thing"), null);
}
