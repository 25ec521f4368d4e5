using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Validation.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Validation.Rules;

/// <summary>
/// Specification 5.3.2: fields that answer under one name can be answered as one. All fields that can meet under one path of response names
/// are looked at together, level by level, so no pair is looked at twice: time is the fields with fragments written out times how often one
/// name stands in a set, and the guard bounds both. Runs when fragments and types are known to be right.
/// </summary>
internal sealed class FieldMerging
{
    private readonly TypedDocument _document;
    private readonly SchemaIndex _types;
    private readonly Findings _findings;
    private readonly ArgumentTexts _arguments = new();
    private readonly Queue<Level> _open = new();

    private FieldMerging(TypedDocument document, SchemaIndex types, Findings findings)
    {
        _document = document;
        _types = types;
        _findings = findings;
    }

    public static void Check(TypedDocument document, SchemaIndex types, Findings findings)
    {
        var merging = new FieldMerging(document, types, findings);
        foreach (var operation in document.Operations)
        {
            merging._open.Enqueue(new([new(operation.Body, operation.On!, Parent: 0)], new Meetings(1)));
            while (merging._open.TryDequeue(out var level) && !findings.IsFull)
            {
                merging.Check(level);
            }
        }
    }

    private void Check(Level level)
    {
        var byName = new Dictionary<ROM, List<Selected>>();
        foreach (var set in level.Sets)
        {
            Collect(set, byName);
        }

        foreach (var fields in byName.Values)
        {
            var meet = new Meetings(fields.Count);
            if (Shapes(fields) && Meet(fields, level.Meet, meet) && fields.Exists(field => field.Node.SelectionSet is not null))
            {
                _open.Enqueue(new([.. fields.Select((field, index) => new Set(field.Node.SelectionSet!, field.Field.Type.Named, index))], meet));
            }
        }
    }

    /// <summary>The fields of one selection set by response name, fragments written out.</summary>
    private void Collect(Set start, Dictionary<ROM, List<Selected>> byName)
    {
        var seen = new HashSet<ROM>();
        var open = new Stack<Set>([start]);
        while (open.TryPop(out var set))
        {
            foreach (var selection in set.Selections.Selections)
            {
                if (selection is GraphQLField field)
                {
                    var name = field.Alias?.Name.Value ?? field.Name.Value;
                    if (!byName.TryGetValue(name, out var same))
                    {
                        byName.Add(name, same = []);
                    }

                    same.Add(new(field, set.On, _types.FieldOf(set.On, field.Name.Value)!, set.Parent));
                }
                else if (selection is GraphQLInlineFragment inline)
                {
                    var on = inline.TypeCondition is { } condition ? _types.Find(condition.Type.Name.Value.Span)! : set.On;
                    open.Push(set with { Selections = inline.SelectionSet, On = on });
                }
                else if (((GraphQLFragmentSpread)selection).FragmentName.Name.Value is var spread && seen.Add(spread))
                {
                    var fragment = _document.ByName[spread];
                    open.Push(set with { Selections = fragment.Body, On = fragment.On! });
                }
            }
        }
    }

    /// <summary>SameResponseShape, whatever the types they are on: having a shape is the same as having that of the first.</summary>
    private bool Shapes(List<Selected> fields)
    {
        var first = fields[0];
        foreach (var field in fields)
        {
            if (!field.Field.Type.HasShapeOf(first.Field.Type))
            {
                Conflict(first, field, $"{first.Field.Type} and {field.Field.Type}");
                return false;
            }
        }

        return true;
    }

    /// <summary>Fields that can meet on one object are one field with equal arguments.</summary>
    /// <param name="above">Which of the fields around them can meet.</param>
    /// <param name="meet">To be filled: which of these can.</param>
    private bool Meet(List<Selected> fields, Meetings above, Meetings meet)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (one, other) = (fields[j], fields[i]);
                if (!above[one.Parent, other.Parent] || (one.On != other.On && one.On.Kind is TypeKind.Object && other.On.Kind is TypeKind.Object))
                {
                    continue;
                }

                if (one.Node.Name.Value != other.Node.Name.Value)
                {
                    Conflict(one, other, "different fields");
                    return false;
                }

                if (_arguments.NumberOf(one.Node) != _arguments.NumberOf(other.Node))
                {
                    Conflict(one, other, "different arguments");
                    return false;
                }

                meet.Add(j, i);
            }
        }

        return true;
    }

    private void Conflict(Selected one, Selected other, string why)
    {
        var (first, second) = one.Node.Location.Start <= other.Node.Location.Start ? (one, other) : (other, one);
        _findings.Add(
            Codes.FieldConflict,
            second.Node.Location.Start,
            $"'{first.On}.{first.Field.Name}' and '{second.On}.{second.Field.Name}' answer under one name but cannot be one: {why}. Use aliases.");
    }

    /// <param name="Sets">Selection sets that can be answered under one path of response names.</param>
    /// <param name="Meet">Which of the fields that they belong to can meet on one object.</param>
    private readonly record struct Level(List<Set> Sets, Meetings Meet);

    /// <param name="Parent">Which field of the level above it belongs to.</param>
    private readonly record struct Set(GraphQLSelectionSet Selections, NamedType On, int Parent);

    private readonly record struct Selected(GraphQLField Node, NamedType On, OutputField Field, int Parent);

    /// <summary>Which of some fields can meet on one object; each meets itself.</summary>
    private sealed class Meetings(int count)
    {
        private readonly bool[] _pairs = new bool[count * count];

        public bool this[int one, int other] => one == other || _pairs[(one * count) + other];

        public void Add(int one, int other)
        {
            _pairs[(one * count) + other] = true;
            _pairs[(other * count) + one] = true;
        }
    }
}
