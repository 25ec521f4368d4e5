using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Values;

namespace GraphCouncil.StoreContracts.Toy;

/// <summary>A state and one change make the next state, or a <see cref="BadChange"/>.</summary>
internal static class ToyChanges
{
    public static ToyState Apply(GraphMap map, ToyState state, Change change) => change.Accept(new After(map, state));

    private static ToyNode Created(GraphMap map, ToyState state, CreateNode create)
    {
        CheckAll(map, create.Type.Properties, create.Values);
        var node = new ToyNode(create.Type, create.Values);
        Check(node.Id.StartsWith(create.Type.IdPrefix + ":", StringComparison.Ordinal), "The id has not its type's prefix.");
        Check(state.Find(node.Id) is null, "The id is taken.");
        foreach (var property in create.Type.Properties.Where(p => p.Unique && node[p.Name.Value] is not null))
        {
            var name = property.Name.Value;
            Check(!state.Nodes.Any(n => n.Type.Name == create.Type.Name && node[name]!.Equals(n[name])), $"A value of {name} is taken.");
        }

        return node;
    }

    private static ToyEdge Connected(GraphMap map, ToyState state, Connect connect)
    {
        CheckAll(map, connect.Type.Properties?.Properties ?? [], connect.Values);
        Check(IsText(new GraphValue.Text(connect.Id)) && connect.Id.Length > 0, "The relationship's id is no text.");
        Check(state.Edges.All(e => e.Id != connect.Id), "The relationship's id is taken.");
        CheckEnd(map, state, connect, connect.Source, connect.Type.Source, Direction.Out);
        CheckEnd(map, state, connect, connect.Target, connect.Type.Target, Direction.In);
        return new(connect.Type, connect.Id, connect.Source, connect.Target, connect.Values);
    }

    private static void CheckEnd(GraphMap map, ToyState state, Connect connect, string id, TypeName end, Direction direction)
    {
        var node = state.Find(id);
        Check(node is not null && map.Members(end).Any(t => t.Name == node.Type.Name), "The relationship has no node of the right kind at its end.");
        Check(
            node!.Type.Fields.All(f => f.IsMany || f.Direction != direction || f.Relationship.Name != connect.Type.Name || !state.Along(node, f).Any()),
            "There is a related node already, where there can be one only.");
    }

    private static void CheckAll(GraphMap map, ImmutableArray<PropertyDef> properties, ImmutableArray<GraphValue> values)
    {
        Check(values.Length == properties.Length, "There is not one value per property.");
        for (var i = 0; i < values.Length; i++)
        {
            CheckValue(map, properties[i], values[i]);
        }
    }

    private static void CheckValue(GraphMap map, PropertyDef property, GraphValue value)
    {
        if (value is GraphValue.Missing)
        {
            Check(!property.Required, $"{property.Name} is required.");
            return;
        }

        Check(Fits(map, property, value), $"The value of {property.Name} is of another kind.");
        if (property.Limits is { } limits)
        {
            var number = value switch { GraphValue.Integer i => i.Value, GraphValue.Real r => r.Value, _ => (double?)null };
            var texts = value is GraphValue.List list ? list.Items.OfType<GraphValue.Text>() : new[] { value }.OfType<GraphValue.Text>();
            Check(!(number < limits.Min || number > limits.Max) && texts.All(t => Fits(limits, t.Value)), $"The value of {property.Name} is out of its limits.");
        }
    }

    private static bool Fits(ValueLimits limits, string text) =>
        !(text.Length < limits.MinLength || text.Length > limits.MaxLength)
        && (limits.Pattern is null || Regex.IsMatch(text, $"^(?:{limits.Pattern})\\z", RegexOptions.CultureInvariant));

    private static bool Fits(GraphMap map, PropertyDef property, GraphValue value) => property.Kind switch
    {
        ValueKind.Text or ValueKind.Id => IsText(value),
        ValueKind.Integer => value is GraphValue.Integer,
        ValueKind.Real => value is GraphValue.Real real && double.IsFinite(real.Value),
        ValueKind.Truth => value is GraphValue.Truth,
        ValueKind.Date => value is GraphValue.Text date && IsExactly(date.Value, "yyyy-MM-dd"),
        ValueKind.DateTime => value is GraphValue.Text instant && IsMoment(instant.Value),
        ValueKind.Enumeration => value is GraphValue.Text name && map.FindEnum(property.Enum!.Value.Value)!.Values.Any(v => v.Name == name.Value),
        ValueKind.TextList => value is GraphValue.List list && list.Items.All(IsText),
    };

    /// <summary>Each character whole, and no more than 256 combining marks in a row.</summary>
    private static bool IsText(GraphValue value) => value is GraphValue.Text { Value: var text }
        && !text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar && !text.Contains('\uFFFD', StringComparison.Ordinal))
        && !Regex.IsMatch(text, @"\p{M}{257}", RegexOptions.CultureInvariant);

    /// <summary>A moment of UTC with three digits and Z, further digits after it; a minute has 61 seconds only at the end of a month.</summary>
    private static bool IsMoment(string text)
    {
        var parts = Regex.Match(text, @"^(.{17})([0-9]{2})(\.[0-9]{3}Z)([0-9]{0,96}[1-9])?\z", RegexOptions.CultureInvariant);
        var (isLeap, second) = parts.Groups[2].Value == "60" ? (true, "59") : (false, parts.Groups[2].Value);
        return parts.Success && IsExactly(parts.Groups[1].Value + second + parts.Groups[3].Value, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'")
            && (!isLeap || Regex.IsMatch(text, "^....-((0[13578]|1[02])-31|(0[469]|11)-30|02-2[89])T23:59:", RegexOptions.CultureInvariant));
    }

    private static bool IsExactly(string text, string format) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static void Check(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new ProblemException(new BadChange(otherwise));
        }
    }

    /// <summary>The state after a change.</summary>
    private sealed class After(GraphMap map, ToyState state) : IChangeVisitor<ToyState>
    {
        public ToyState VisitCreateNode(CreateNode change) => state with { Nodes = state.Nodes.Add(Created(map, state, change)) };

        public ToyState VisitConnect(Connect change) => state with { Edges = state.Edges.Add(Connected(map, state, change)) };
    }
}
