using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>
/// Writes rows folded: a table of rows with what keys and measures look at, one arm per type where a list has several, and around it the groups. What a group's node
/// shows is looked up for the groups that are answered only.
/// </summary>
internal sealed class AggregateWriter(SqlContext context, Aggregate query, NodeRef? owner)
{
    private readonly GroupPaths _paths = GroupPaths.Of(query.By);

    /// <summary>Whether a node is one row at most. Then counting rows counts nodes, and a sum adds no value twice.</summary>
    private bool IsNodeOnce => query.Rows.From is not Along && !_paths.FanOut;

    public Sql Select()
    {
        var source = Once(Rows());
        var measures = query.Measures.Select(Measured).ToImmutableArray();
        if (query.By.IsEmpty)
        {
            return Sql.Of($"SELECT json_array({Sql.Commas(measures)})\nFROM {source.Block()}");
        }

        var keys = query.By.SelectMany((key, at) => key is NodeKey ? [Sql.Of($"{Key(at)}")] : new[] { Sql.Of($"{Key(at)}"), Sql.Of($"{Placed(at)}") });
        var shown = Sql.Commas([.. keys, .. measures.Select((measure, at) => Sql.Of($"{measure} AS {Figure(at)}"))]);
        Sql[] figures = [.. measures.Select((_, at) => Sql.Of($"{Figure(at)}"))];
        var having = query.Having is Always ? default : Sql.Of($"\nHAVING {query.Having.Accept(new PredicateWriter(context, null!, null, ofAll: false, figures: figures))}");
        var groups = Sql.Of(
            $"SELECT {shown}\nFROM {source.Block()}\nGROUP BY {Sql.Commas(query.By.Select((_, at) => Sql.Of($"{Key(at)}")))}{having}\nORDER BY {Sql.Commas(query.Order.Select(By))} LIMIT {context.Parameters.Value(query.Limit!.Value)}");
        var group = context.Alias('g');
        var told = query.By.Select((key, at) => key.Accept(new Told(context, Sql.Of($"{group}.{Key(at)}")))).Concat(figures);
        return Sql.Of($"SELECT json_group_array(json_array({Sql.Commas(told)}))\nFROM {groups.Block()} {group}");
    }

    private static Alias Key(int at) => new('k', at + 1);

    private static Alias Placed(int at) => new('o', at + 1);

    private static Alias Figure(int at) => new('m', at + 1);

    private static Alias Value(int at) => new('v', at + 1);

    private Sql Rows() => Sql.UnionAll([.. new ArmWriter(context, query.Rows, owner).All().Select(Row)]);

    private Sql Row(Arm arm)
    {
        var (nodes, edges) = (new List<NodeRef>(), new List<TableRelationship>());
        var conditions = new List<Sql>();
        foreach (var (step, _) in _paths.Steps)
        {
            var at = nodes.Count;
            var edge = new TableRelationship(step.Field, context.Alias('r'), step.IsTransitive ? context.Map.Members(step.Field.Target)[0] : null);
            NodeRef far = step.Only is { } only
                ? new FarNode(only, context.Alias('t'), edge, isSure: _paths.Steps.Any(next => next.Parent == at && ComesOnlyFrom(next.Step, only)))
                : context.Far(step.Field, edge);
            if (step.Where is not Always)
            {
                conditions.Add(new PredicateWriter(context, far, edge, ofAll: false).Write(step.Where));
            }

            nodes.Add(far);
            edges.Add(edge);
        }

        var columns = new List<Sql> { Sql.Of($"{arm.Node.Key} AS n") };
        if (arm.Edge is { } own)
        {
            columns.Add(Sql.Of($"{own.Column(SqlName.Column(RelationshipType.Id))} AS e"));
        }

        for (var at = 0; at < query.By.Length; at++)
        {
            var end = _paths.Ends[at];
            var (value, placed) = query.By[at].Accept(new KeyValue(end is { } number ? nodes[number] : arm.Node, end is { } by ? edges[by] : arm.Edge));
            columns.Add(Sql.Of($"{value} AS {Key(at)}"));
            if (!placed.IsEmpty)
            {
                columns.Add(Sql.Of($"{placed} AS {Placed(at)}"));
            }
        }

        columns.AddRange(query.Measures.Select((measure, at) => (measure, at)).Where(each => each.measure.Operand is not null)
            .Select(each => Sql.Of($"{KeyValue.Of(arm.Node, arm.Edge, each.measure.Operand!.Value)} AS {Value(each.at)}")));

        // What has to be joined is known once all that looks at it is written.
        var joins = _paths.Steps.Select((each, at) => Sql.Of(
            $" CROSS JOIN {edges[at].From} ON {edges[at].NearKey} = {(each.Parent is { } parent ? nodes[parent] : arm.Node).Key}{nodes[at].Join}")).ToArray();
        Sql[] all = [.. new[] { arm.Where }.Where(where => !where.IsEmpty), .. conditions];
        var where = all.Length == 0 ? default : Sql.Of($"\nWHERE {Sql.And(all)}");
        return Sql.Of($"SELECT {Sql.Commas(columns)}\nFROM {arm.From()}{Sql.Joined(joins)}{where}");
    }

    /// <summary>Whether the step can be taken from nodes of the type alone: then whoever takes it has come to one.</summary>
    private static bool ComesOnlyFrom(Step step, NodeType type) => step.From == type.Name;

    /// <summary>Marks the first row of each node, and of each relationship, in a group: sums add no other.</summary>
    private Sql Once(Sql rows)
    {
        var marks = new List<Sql>();
        var keys = Sql.Joined(query.By.Select((_, at) => Sql.Of($"{Key(at)}, ")));
        if (query.Measures.Any(measure => IsSummed(measure) && measure.Operand!.Value.On == Element.Node) && !IsNodeOnce)
        {
            marks.Add(Sql.Of($"row_number() OVER (PARTITION BY {keys}n) = 1 AS f"));
        }

        if (query.Measures.Any(measure => IsSummed(measure) && measure.Operand!.Value.On == Element.Relationship) && _paths.FanOut)
        {
            marks.Add(Sql.Of($"row_number() OVER (PARTITION BY {keys}e) = 1 AS h"));
        }

        return marks.Count == 0 ? rows : Sql.Of($"SELECT *, {Sql.Commas(marks)}\nFROM {rows.Block()}");
    }

    private static bool IsSummed(Measure measure) => measure.Kind is MeasureKind.Sum or MeasureKind.Average;

    private Sql Measured(Measure measure, int at)
    {
        var value = Value(at);
        var first = measure.Operand is { On: Element.Relationship } ? (_paths.FanOut ? Sql.Of($" FILTER (WHERE h)") : default)
            : IsNodeOnce ? default : Sql.Of($" FILTER (WHERE f)");
        return measure.Kind switch
        {
            MeasureKind.Nodes => IsNodeOnce ? Sql.Of($"count(*)") : Sql.Of($"count(DISTINCT n)"),
            MeasureKind.Rows => Sql.Of($"count(*)"),
            MeasureKind.Min => Sql.Of($"min({value})"),
            MeasureKind.Max => Sql.Of($"max({value})"),
            MeasureKind.Sum => Sql.Of($"sum({value}){first}"),
            MeasureKind.Average => Sql.Of($"CAST(sum({value}){first} AS REAL) / count({value}){first}"),
            MeasureKind.DistinctValues => Sql.Of($"count(DISTINCT {value})"),
        };
    }

    private Sql By(GroupOrder by)
    {
        // The ids of nodes are looked up for the groups alone: carried along by every row, they would be sorted with it.
        var value = by.Key is not { } key ? Sql.Of($"{Figure(by.Measure!.Value)}")
            : query.By[key] is NodeKey ? Sql.Of($"(SELECT id FROM node WHERE key = {Key(key)})")
            : Sql.Of($"{Placed(key)}");
        return new Term(value, by.Descending, Nullable: true, null).By;
    }

    /// <summary>What rows are grouped by, and what the groups are put in order by; empty for a node, which goes by its id.</summary>
    private sealed class KeyValue(NodeRef node, RelationshipRef? edge) : IGroupKeyVisitor<(Sql Value, Sql Placed)>
    {
        public static Sql Of(NodeRef node, RelationshipRef? edge, Operand operand) => operand.On switch
        {
            Element.Node => node.Value(operand.Property),
            Element.Relationship => edge!.Column(SqlName.Column(operand.Property)),
            Element.Item or Element.Measure => throw new InvalidOperationException("Only values of nodes and relationships are grouped by and measured."),
        };

        public (Sql Value, Sql Placed) VisitProperty(PropertyKey key)
        {
            var value = Of(node, edge, key.Operand);
            var part = key.Part switch
            {
                DatePart.Whole => value,
                DatePart.Year => Sql.Of($"substr({value}, 1, 4)"),
                DatePart.Quarter => Sql.Of($"substr({value}, 1, 4) || '-Q' || ((CAST(substr({value}, 6, 2) AS INTEGER) + 2) / 3)"),
                DatePart.Month => Sql.Of($"substr({value}, 1, 7)"),
                DatePart.Day => Sql.Of($"substr({value}, 1, 10)"),
            };
            var isDanish = key.Operand.Property.Danish;
            return (part, !isDanish ? part : key.Operand.On == Element.Node ? node.SortValue(key.Operand.Property) : edge!.Column(SqlName.SortColumn(key.Operand.Property)));
        }

        public (Sql Value, Sql Placed) VisitNode(NodeKey key) => (node.Key, default);
    }

    /// <summary>What a group tells of a key: the value, or the row of the node.</summary>
    private sealed class Told(SqlContext context, Sql value) : IGroupKeyVisitor<Sql>
    {
        public Sql VisitProperty(PropertyKey key) => value;

        public Sql VisitNode(NodeKey key)
        {
            if (!key.Row.Tagged)
            {
                var node = new TableNode(key.Row.Cases[0].Type, context.Alias('t'));
                return Sql.Of($"SELECT {RowWriter.Single(context, key.Row, new(node, null, null, null))}\nFROM {SqlName.Table(node.Type)} {node.Alias}\nWHERE {node.Key} = {value}").Block();
            }

            var any = new RegistryNode(context, context.Map.AnyNode, context.Alias('n'));
            return Sql.Of($"SELECT {RowWriter.ByType(context, key.Row, any.Type, new(any, null, null, null))}\nFROM {any.From}\nWHERE {any.Key} = {value}").Block();
        }
    }
}
