using GraphCouncil.Schema;
using GraphQLParser;
using GraphQLParser.AST;
using Xunit;

namespace GraphCouncil.Tests.Schema;

public sealed class The_public_schema
{
    private static readonly List<ASTNode> Definitions = Parser.Parse(DomainSchema.Reading.PublicSchema!).Definitions;
    private static readonly List<GraphQLTypeDefinition> Types = [.. Definitions.OfType<GraphQLTypeDefinition>()];

    [Fact]
    public void Holds_itself_and_types_only_and_each_once()
    {
        Assert.IsAssignableFrom<GraphQLSchemaDefinition>(Definitions[0]);
        Assert.Equal(Types.Count, Definitions.Count - 1);
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
    public void Says_the_limits_that_are_set()
    {
        var text = SchemaReading.Of([new("small.graphql", SmallSchema.Text)], new(DefaultPage: 7, MaxPage: 50, MaxIds: 9, MaxHops: 5, MaxPaths: 8, MaxNeighbourDepth: 2, MaxNeighbours: 40, DefaultGroups: 11, MaxGroups: 12)).PublicSchema!;
        Assert.Contains("How many from the start, 1 to 50; 7 by default.", text, StringComparison.Ordinal);
        Assert.Contains("How many from the end, 1 to 50;", text, StringComparison.Ordinal);
        Assert.Contains("Global ids, at most 9.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("100", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Describes_everything()
    {
        Assert.NotNull(((GraphQLSchemaDefinition)Definitions[0]).Description);
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
