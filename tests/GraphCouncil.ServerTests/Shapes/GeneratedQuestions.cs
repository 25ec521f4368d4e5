using System.Collections.Immutable;
using GraphCouncil.Core.Map;

namespace GraphCouncil.ServerTests.Shapes;

/// <summary>
/// Requests that a person could send, made from the schema: lists with filters, orders and selections of several levels, most of them through interfaces
/// and unions. The same number gives the same request.
/// </summary>
internal sealed class GeneratedQuestions(GraphMap map, int seed)
{
    private uint _state = (uint)(seed * 2654435761u) + 12345;

    public static IEnumerable<string> Of(GraphMap map, int count) => Enumerable.Range(1, count).Select(seed => new GeneratedQuestions(map, seed).Request());

    private string Request()
    {
        if (Below(10) == 0)
        {
            return $"{{ search(text: \"a b\", first: 2) {{ totalCount edges {{ match text node {{ {Fields(map.SearchResult, 2)} }} }} }} }}";
        }

        var kinds = map.NodeTypes.AsEnumerable<NodeKind>().Concat(map.AbstractTypes).Where(kind => kind.List is not null).ToArray();
        var severals = kinds.Where(kind => kind is AbstractType || kind.Fields.Any(field => map.Kind(field.Target) is AbstractType)).ToArray();
        var of = Below(4) == 0 ? Pick(kinds) : Pick(severals);
        return $"{{ {List(of.List!.Value.Value, of, 3)} }}";
    }

    private string List(string name, NodeKind of, int depth)
    {
        var arguments = new List<string> { "first: 2" };
        if (Below(3) > 0)
        {
            arguments.Add($"where: {Filter(of, depth)}");
        }

        if (Below(3) == 0)
        {
            arguments.Add($"order: [{Wording.Order(map, of, Walk(of, 2, toOne: true))}]");
        }

        return $"{name}({string.Join(", ", arguments)}) {{ {(Below(3) == 0 ? "totalCount " : "")}nodes {{ {Fields(of, depth - 1)} }} }}";
    }

    private string Filter(NodeKind of, int depth)
    {
        var parts = Enumerable.Range(0, 1 + Below(3)).Select(_ => Wording.Filter(map, of, Walk(of, depth, toOne: false), Pick(["some", "some", "all", "none"]))).ToArray();
        return parts.Length == 1 ? parts[0] : $"{{ {Pick(["and", "or"])}: [{string.Join(", ", parts)}] }}";
    }

    /// <summary>As many hops as there are, up to some number, through kinds that stand for several types where it can.</summary>
    private ImmutableArray<Hop> Walk(NodeKind from, int most, bool toOne)
    {
        var walk = ImmutableArray.CreateBuilder<Hop>();
        for (var left = 1 + Below(most); left > 0; left--)
        {
            var steps = Hop.Steps(map, from, byFragments: false).Where(hop => !toOne || !hop.Field.IsMany).ToArray();
            if (steps.Length == 0)
            {
                break;
            }

            walk.Add(Step(steps));
            from = map.Kind(walk[^1].Field.Target);
        }

        return walk.ToImmutable();
    }

    private string Fields(NodeKind of, int depth)
    {
        var fields = new List<string> { "__typename", "id" };
        if (Wording.Text(of) is { } text)
        {
            fields.Add(text.Name.Value);
        }

        var steps = Hop.Steps(map, of, byFragments: true).ToArray();
        for (var left = depth > 0 && steps.Length > 0 ? 1 + Below(2) : 0; left > 0; left--)
        {
            var (on, field) = Step(steps);
            var target = map.Kind(field.Target);
            var selected = field.IsMany && ApiNames.HasOwnConnection(field) ? $"f{left}: {field.Name}(first: 2) {{ nodes {{ {Fields(target, depth - 1)} }} }}"
                : field.IsMany ? $"f{left}: {List(field.Name.Value, target, depth)}"
                : $"f{left}: {field.Name} {{ {Fields(target, depth - 1)} }}";
            fields.Add(on == of ? selected : $"... on {on.Name} {{ {selected} }}");
        }

        return string.Join(' ', fields);
    }

    private Hop Step(Hop[] steps)
    {
        var severals = steps.Where(hop => map.Kind(hop.Field.Target) is AbstractType).ToArray();
        return severals.Length > 0 && Below(3) > 0 ? Pick(severals) : Pick(steps);
    }

    private T Pick<T>(T[] from) => from[Below(from.Length)];

    private int Below(int most)
    {
        _state = (_state * 1664525) + 1013904223;
        return (int)((_state >> 8) % (uint)most);
    }
}
