using GraphQLParser;
using GraphQLParser.AST;
using Xunit;

namespace GraphCouncil.Tests.Schema;

public sealed class The_public_schema
{
    private static readonly List<GraphQLTypeDefinition> Types = [.. Parser.Parse(DomainSchema.Reading.PublicSchema!).Definitions.OfType<GraphQLTypeDefinition>()];

    [Fact]
    public void Holds_types_only_and_each_once()
    {
        Assert.Equal(Types.Count, Parser.Parse(DomainSchema.Reading.PublicSchema!).Definitions.Count);
        Assert.Equal(Types.Count, Types.Select(t => t.Name.StringValue).Distinct().Count());
    }

    [Fact]
    public void Mentions_only_types_that_it_holds()
    {
        var known = Types.Select(t => t.Name.StringValue).Concat(["String", "Int", "Float", "Boolean", "ID"]).ToHashSet();
        Assert.Empty(Types.SelectMany(Mentions).Where(name => !known.Contains(name)).Distinct());
    }

    [Fact]
    public void Holds_no_type_that_cannot_be_reached()
    {
        var byName = Types.ToDictionary(t => t.Name.StringValue);
        var reached = new HashSet<string>();
        var next = new Stack<string>(["Query"]);
        while (next.TryPop(out var name))
        {
            if (byName.TryGetValue(name, out var type) && reached.Add(name))
            {
                foreach (var mentioned in Mentions(type))
                {
                    next.Push(mentioned);
                }
            }
        }

        Assert.Empty(byName.Keys.Except(reached));
    }

    [Fact]
    public void Describes_everything()
    {
        var silent = from type in Types
                     from node in Parts(type).Prepend(type)
                     where node is IHasDescriptionNode { Description: null }
                     select $"{type.Name.StringValue}: {((INamedNode)node).Name.StringValue}";
        Assert.Empty(silent);
    }

    private static IEnumerable<ASTNode> Parts(GraphQLTypeDefinition type) => type switch
    {
        GraphQLEnumTypeDefinition several => several.Values!.Items,
        GraphQLInputObjectTypeDefinition input => input.Fields!.Items,
        IHasFieldsDefinitionNode { Fields: { } fields } => fields.Items.SelectMany(f => (f.Arguments?.Items ?? []).Prepend<ASTNode>(f)),
        _ => [],
    };

    private static IEnumerable<string> Mentions(GraphQLTypeDefinition type) =>
    [
        .. ((type as IHasInterfacesNode)?.Interfaces?.Items ?? []).Select(i => i.Name.StringValue),
        .. ((type as GraphQLUnionTypeDefinition)?.Types?.Items ?? []).Select(i => i.Name.StringValue),
        .. Parts(type).Select(p => p switch
        {
            GraphQLFieldDefinition field => Named(field.Type),
            GraphQLInputValueDefinition value => Named(value.Type),
            _ => null,
        }).OfType<string>(),
    ];

    private static string Named(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => Named(required.Type),
        GraphQLListType list => Named(list.Type),
        _ => ((GraphQLNamedType)type).Name.StringValue,
    };
}
