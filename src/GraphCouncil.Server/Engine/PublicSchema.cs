using GraphCouncil.Server.Guard;
using GraphCouncil.Server.Validation.Types;
using GraphQL.Types;
using GraphQL.Utilities;
using GraphQLParser;
using GraphQLParser.AST;
using TypeSystem = GraphQL.Types.Schema;

namespace GraphCouncil.Server.Engine;

/// <summary>
/// The public schema: as validation and coercion ask it, as the guard does, and as a syntax tree, which introspection is answered from. Of GraphQL.NET
/// only the scalars are used.
/// </summary>
internal sealed class PublicSchema : IDisposable
{
    private const string SpecifiedBy = "specifiedBy";

    private PublicSchema(TypeSystem types, SchemaShape shape, SchemaIndex index, SchemaTree tree)
    {
        Types = types;
        Shape = shape;
        Index = index;
        Tree = tree;
    }

    public TypeSystem Types { get; }

    public SchemaShape Shape { get; }

    /// <summary>For validation and the coercion of variables.</summary>
    public SchemaIndex Index { get; }

    /// <summary>Its syntax tree, which introspection is answered from.</summary>
    public SchemaTree Tree { get; }

    /// <param name="sdl">The expanded public schema. Its scalars are Date and DateTime.</param>
    public static PublicSchema Of(string sdl)
    {
        var document = Parser.Parse(sdl);
        var scalars = document.Definitions.OfType<GraphQLScalarTypeDefinition>().ToDictionary(scalar => scalar.Name.StringValue);
        var types = TypeSystem.For(sdl, builder => DescribeAbstractTypes(builder, document));
        types.RegisterType(new TextIdType());
        foreach (var scalar in (ScalarGraphType[])[new DateType(), new DateTimeType()])
        {
            scalar.Description = scalars.GetValueOrDefault(scalar.Name)?.Description?.Value.ToString();
            types.RegisterType(scalar);
        }

        if (types.Directives.Find(SpecifiedBy) is null)
        {
            types.Directives.Register(SpecifiedByDirective());
        }

        types.Initialize();
        return new PublicSchema(types, SchemaShape.Of(document), SchemaIndex.Of(document, name => types.AllTypes[name] as ScalarGraphType), SchemaTree.Of(sdl));
    }

    public void Dispose() => Types.Dispose();

    /// <summary>GraphQL.NET insists on a way to tell the members of an abstract type apart; nothing ever asks it here.</summary>
    private static void DescribeAbstractTypes(SchemaBuilder builder, GraphQLDocument document)
    {
        foreach (var definition in document.Definitions.OfType<GraphQLTypeDefinition>())
        {
            if (definition is GraphQLInterfaceTypeDefinition or GraphQLUnionTypeDefinition)
            {
                builder.Types.For(definition.Name.StringValue).ResolveType = _ => null!;
            }
        }
    }

    private static Directive SpecifiedByDirective() => new(SpecifiedBy, DirectiveLocation.Scalar)
    {
        Description = "Says where the behaviour of a scalar is specified.",
        Arguments = new QueryArguments(new QueryArgument<NonNullGraphType<StringGraphType>> { Name = "url" }),
    };
}
