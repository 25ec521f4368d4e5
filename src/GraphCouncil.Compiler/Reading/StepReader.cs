using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Text;

namespace GraphCouncil.Compiler.Reading;

/// <summary><c>kinds</c> and <c>along</c> of a walk: which types of nodes it may come to, and the steps that it may take.</summary>
internal sealed class StepReader(ReadContext context, Collected field)
{
    /// <summary>The types that <c>kinds</c> names; null when it is left out.</summary>
    public ImmutableArray<NodeType>? Kinds() => Named("kinds", context.Map.NodeTypes, type => ApiNames.SearchKind(type));

    /// <summary>
    /// Along each relationship that <c>along</c> leaves, in both directions; in the order of names, with a relationship's direction first.
    /// </summary>
    public ImmutableArray<Step> Steps() =>
    [
        .. from type in Types().OrderBy(type => type.Name.Value, CodePoints.Order)
           from direction in (Direction[])[Direction.Out, Direction.In]
           select new Step(type.Walked(direction), Always.Instance),
    ];

    /// <summary>The same to nodes of some types only.</summary>
    public ImmutableArray<Step> Steps(ImmutableArray<NodeType>? kinds) =>
        kinds is { } some ? [.. Steps().SelectMany(step => To(step, some))] : Steps();

    /// <summary>As of a day, what tells of now alone is walked by nobody: it is left out, and refused where it is named.</summary>
    private ImmutableArray<RelationshipType> Types()
    {
        var named = Named("along", context.Map.RelationshipTypes, type => type.Name.Value);
        if (!context.AsOf.IsChosen)
        {
            return named ?? context.Map.RelationshipTypes;
        }

        if (named is null)
        {
            return [.. context.Map.RelationshipTypes.Where(type => OfNow(type) is null)];
        }

        foreach (var type in named.Value)
        {
            if (OfNow(type) is { } way)
            {
                context.Followed(way, context.Argument(field.First, "along").At);
            }
        }

        return named.Value;
    }

    private RelationshipField? OfNow(RelationshipType type) => context.Map.NodeTypes.AsEnumerable<NodeKind>().Concat(context.Map.AbstractTypes)
        .SelectMany(kind => kind.Fields).FirstOrDefault(way => way.History is not null && way.Relationship.Name == type.Name);

    private IEnumerable<Step> To(Step step, ImmutableArray<NodeType> kinds)
    {
        var far = context.Map.Members(step.Field.Target);
        var led = far.Where(kinds.Contains).ToImmutableArray();
        return led.Length == far.Length ? [step] : led.Select(type => step with { Field = step.Field with { Target = type.Name } });
    }

    private ImmutableArray<T>? Named<T>(string argument, ImmutableArray<T> all, Func<T, string> name)
    {
        var given = context.Argument(field.First, argument);
        if (given.IsAbsent || given.IsNull)
        {
            return null;
        }

        if (!given.Items().Any())
        {
            throw context.Failure(new BadUserInput($"'{argument}' is empty. Name what to look for, or leave it out."), given.At);
        }

        if (given.Items().Skip(all.Length).Any())
        {
            throw context.Failure(new BadUserInput($"'{argument}' names something twice. Name each once."), given.At);
        }

        var names = given.Items().Select(item => item.Text(ValueKind.Enumeration)).ToHashSet();
        return [.. all.Where(one => names.Contains(name(one)))];
    }
}
