using System.Runtime.InteropServices;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Guard;

/// <summary>
/// Walks one operation with every fragment written out. Runs only after <see cref="FragmentSums"/> has bounded that walk to a
/// thousand fields or so. Counts depth, repeated coordinates, root fields, equal response names and the depth of introspection.
/// </summary>
internal sealed class ExpandedWalk(DocumentOutline outline, SchemaShape shape, GuardLimits limits, ROM source)
{
    private const int Root = 0;

    private readonly Stack<Frame> _path = new();
    private readonly int[] _onPath = new int[shape.Coordinates];
    private readonly Dictionary<ROM, int> _unknownOnPath = [];
    private readonly int[] _marks = new int[Introspection.MarkCount];

    // One node per merged selection set: fields of one response name share the set below them, as execution merges them.
    private readonly Dictionary<(int Set, ROM ResponseName), int> _sets = [];
    private readonly List<int> _uses = [0];
    private int _rootFields;

    public Refusal? Check(Definition operation)
    {
        _sets.Clear();
        _uses.RemoveRange(1, _uses.Count - 1);
        _rootFields = 0;
        var root = shape.RootOf(((GraphQLOperationDefinition)operation.Node).Operation);
        _path.Push(new Frame(operation.Body.Selections, root, Root, 0, InSchema: false, Field: null, SchemaShape.Unknown));
        while (_path.TryPop(out var frame))
        {
            if (frame.Next == frame.Selections.Count)
            {
                Leave(frame);
                continue;
            }

            _path.Push(frame with { Next = frame.Next + 1 });
            if (Step(frame, frame.Selections[frame.Next]) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private Refusal? Step(Frame frame, ASTNode selection)
    {
        if (selection is GraphQLField field)
        {
            return Enter(frame, field);
        }

        if (selection is GraphQLInlineFragment inline)
        {
            var type = inline.TypeCondition is { } condition ? shape.TypeOf(condition.Type.Name.Value) : frame.Type;
            _path.Push(frame.Inside(inline.SelectionSet.Selections, type));
        }
        else if (outline.FragmentByName.TryGetValue(((GraphQLFragmentSpread)selection).FragmentName.Name.Value, out var index))
        {
            var fragment = outline.Fragments[index].Fragment!;
            _path.Push(frame.Inside(fragment.SelectionSet.Selections, shape.TypeOf(fragment.TypeCondition.Type.Name.Value)));
        }

        return null;
    }

    private Refusal? Enter(Frame frame, GraphQLField field)
    {
        var name = field.Name.Value;
        var set = SetBelow(frame.Set, field.Alias?.Name.Value ?? name);
        if (_uses[set] > limits.SameResponseName)
        {
            return At(field, RefusalReason.Fields, $"One name may be selected {limits.SameResponseName} times in one set.");
        }

        if (_rootFields > limits.RootFields)
        {
            return At(field, RefusalReason.Fields, $"An operation may select {limits.RootFields} root fields.");
        }

        var inSchema = frame.InSchema || Introspection.Opens(name);
        if (!inSchema && frame.Depth + 1 > limits.Depth)
        {
            return At(field, RefusalReason.Depth, $"Fields may be nested {limits.Depth} deep.");
        }

        if (field.SelectionSet is not { } inner)
        {
            return null;
        }

        var coordinate = shape.FieldOf(frame.Type, name.Span);
        _path.Push(new Frame(inner.Selections, coordinate.Type, set, frame.Depth + 1, inSchema, field, coordinate.Id));
        return inSchema ? Mark(field) : Repeat(field, coordinate.Id);
    }

    private Refusal? Mark(GraphQLField field)
    {
        var mark = Introspection.MarkOf(field.Name.Value);
        if (mark == Introspection.NoMark)
        {
            return null;
        }

        var limit = mark == Introspection.OfType ? limits.IntrospectionOfType : limits.IntrospectionLists;
        return ++_marks[mark] > limit ? At(field, RefusalReason.Introspection, "The question about the schema goes in circles.") : null;
    }

    private Refusal? Repeat(GraphQLField field, int coordinate)
    {
        ref var uses = ref UsesOnPath(field, coordinate);
        return ++uses > limits.RepeatedCoordinate
            ? At(field, RefusalReason.Depth, $"One field may stand {limits.RepeatedCoordinate} times on a path.")
            : null;
    }

    private void Leave(Frame frame)
    {
        if (frame.Field is not { } field)
        {
            return;
        }

        if (!frame.InSchema)
        {
            UsesOnPath(field, frame.Coordinate)--;
        }
        else if (Introspection.MarkOf(field.Name.Value) is var mark && mark != Introspection.NoMark)
        {
            _marks[mark]--;
        }
    }

    private ref int UsesOnPath(GraphQLField field, int coordinate)
    {
        if (coordinate != SchemaShape.Unknown)
        {
            return ref _onPath[coordinate];
        }

        return ref CollectionsMarshal.GetValueRefOrAddDefault(_unknownOnPath, field.Name.Value, out _);
    }

    private int SetBelow(int set, ROM responseName)
    {
        ref var below = ref CollectionsMarshal.GetValueRefOrAddDefault(_sets, (set, responseName), out var known);
        if (!known)
        {
            below = _uses.Count;
            _uses.Add(0);
            _rootFields += set == Root ? 1 : 0;
        }

        _uses[below]++;
        return below;
    }

    private Refusal At(GraphQLField field, RefusalReason reason, string message) =>
        new(reason, message, Location.FromLinearPosition(source, field.Location.Start));

    /// <param name="Set">The merged selection set that the selections stand in.</param>
    /// <param name="Field">The field that opened this set; null for the root and inside fragments, which leave nothing behind.</param>
    private readonly record struct Frame(
        List<ASTNode> Selections, int Type, int Set, int Depth, bool InSchema, GraphQLField? Field, int Coordinate, int Next = 0)
    {
        public Frame Inside(List<ASTNode> selections, int type) => this with { Selections = selections, Type = type, Field = null, Next = 0 };
    }
}
