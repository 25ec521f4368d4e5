using System.Collections.Immutable;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler.Reading;

/// <summary>
/// Keys of groups: each item of <c>by</c> names exactly one, a property or <c>id</c>, through to-one and to-many fields if it likes. Beside the name <c>where</c> may say
/// which related nodes count.
/// </summary>
internal sealed class GroupKeyReader(ReadContext context, FilterReader filters)
{
    /// <param name="own">The field whose relationship has properties, for a list along one.</param>
    public ImmutableArray<KeyDraft> Read(NodeKind of, RelationshipField? own, Input by, GraphQLField field)
    {
        if (by.IsAbsent || by.IsNull)
        {
            throw context.Failure(new NullNotAllowed("by"), by.At ?? field);
        }

        var most = context.Limits.MaxGroupKeys;
        var keys = by.Items().Take(most + 1).Select(item => own is null ? OfNode(of, [], item) : OfOwn(own, [], item)).ToImmutableArray();
        return keys.Length switch
        {
            0 => throw context.Failure(new BadUserInput("'by' names no key. Name one, or ask for the aggregate without groups."), by.At ?? field),
            _ when keys.Length > most => throw context.Failure(new BadUserInput($"Groups have at most {most} keys."), by.At ?? field),
            _ => keys,
        };
    }

    private KeyDraft OfOwn(RelationshipField way, ImmutableArray<Step> path, Input item)
    {
        var (name, value) = Only(item);
        if (name == "node")
        {
            return OfNode(path is [.., { Only: { } only }] ? only : context.Map.Kind(way.Target), path, value);
        }

        (name, value) = Only(value);
        var property = way.Relationship.Properties!.Properties.FirstOrDefault(known => known.Name.Value == name) ?? throw Unknown(item);
        return Property(context.Map.Kind(way.Target), path, new(Element.Relationship, property), value);
    }

    private KeyDraft OfNode(NodeKind kind, ImmutableArray<Step> path, Input item) => context.Deeper(() =>
    {
        var (name, value) = Only(item);
        if (kind.Property(name) is { } property)
        {
            return property.Kind == ValueKind.Id && property.Name == NodeType.Id.Name
                ? Chosen(value) ? new KeyDraft(path, kind, null, DatePart.Whole) : throw Unknown(item)
                : Property(kind, path, new(Element.Node, property), value);
        }

        if (kind is AbstractType && context.Map.Members(kind).FirstOrDefault(member => ApiNames.As(member) == name) is { } only)
        {
            return path.IsEmpty
                ? throw context.Failure(new BadUserInput($"'{name}' narrows what a field leads to. Ask the list of that type itself."), item.At)
                : OfNode(only, path.SetItem(path.Length - 1, path[^1] with { Only = only }), value);
        }

        var hierarchy = kind is NodeType ? kind.Fields.FirstOrDefault(field => field.IsHierarchy && ApiNames.RollUp(field.Name) == name) : null;
        var way = context.Followed(hierarchy ?? kind.Field(name) ?? throw Unknown(item), item.At);
        if (path.Length == context.Limits.MaxGroupSteps)
        {
            throw context.Failure(new LimitExceeded(Codes.Depth, $"A key of a group is at most {context.Limits.MaxGroupSteps} steps away. Ask for a nearer one."), item.At);
        }

        var where = value.Members().FirstOrDefault(member => member.Name == "where").Value;
        var condition = where.IsAbsent || where.IsNull ? Always.Instance
            : way.IsMany ? filters.OfConnection(way, where)
            : filters.OfNode(context.Map.Kind(way.Target), where);
        var step = new Step(way, condition) { IsTransitive = hierarchy is not null };
        return ApiNames.HasOwnConnection(way) ? OfOwn(way, path.Add(step), value) : OfNode(context.Map.Kind(way.Target), path.Add(step), value);
    });

    private KeyDraft Property(NodeKind kind, ImmutableArray<Step> path, Operand operand, Input value)
    {
        if (operand.Property.Kind is ValueKind.TextList)
        {
            throw Unknown(value);
        }

        if (operand.Property.Kind is not (ValueKind.Date or ValueKind.DateTime))
        {
            return Chosen(value) ? new(path, kind, operand, DatePart.Whole) : throw Unknown(value);
        }

        return new(path, kind, operand, value.Text(ValueKind.Enumeration) switch
        {
            "YEAR" => DatePart.Year,
            "QUARTER" => DatePart.Quarter,
            "MONTH" => DatePart.Month,
            _ => DatePart.Day,
        });
    }

    private static bool Chosen(Input value) => value.Truth() is true;

    private (string Name, Input Value) Only(Input item)
    {
        var members = item.Members().Where(member => member.Name != "where" && !member.Value.IsNull).Take(2).ToArray();
        return members is [var one]
            ? one
            : throw context.Failure(new BadUserInput("Each item of 'by' names exactly one key. Write one item per key."), item.At);
    }

    private ProblemException Unknown(Input item) => context.Failure(new BadUserInput("An item of 'by' names something that cannot be grouped by; a key is chosen by true, a date by its part."), item.At);
}
