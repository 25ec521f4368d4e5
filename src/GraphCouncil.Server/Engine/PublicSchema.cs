using GraphCouncil.Server.Guard;
using GraphCouncil.Server.Validation.Types;
using GraphQL.Introspection;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;
using GraphQLParser;
using GraphQLParser.AST;
using TypeSystem = GraphQL.Types.Schema;

namespace GraphCouncil.Server.Engine;

/// <summary>
/// The public schema: as validation and coercion ask it, as the guard does, and in GraphQL.NET's terms for introspection. No other field of it
/// is ever resolved by GraphQL.NET.
/// </summary>
internal sealed class PublicSchema : IDisposable
{
    private const string SpecifiedBy = "specifiedBy";
    private const string SpecifiedByUrl = "specifiedByURL";

    private PublicSchema(TypeSystem types, SchemaShape shape, SchemaIndex index)
    {
        Types = types;
        Shape = shape;
        Index = index;
    }

    public TypeSystem Types { get; }

    public SchemaShape Shape { get; }

    /// <summary>For validation and the coercion of variables.</summary>
    public SchemaIndex Index { get; }

    /// <param name="sdl">The expanded public schema. Its scalars are Date and DateTime.</param>
    public static PublicSchema Of(string sdl)
    {
        var document = Parser.Parse(sdl);
        var scalars = document.Definitions.OfType<GraphQLScalarTypeDefinition>().ToDictionary(scalar => scalar.Name.StringValue);
        var types = TypeSystem.For(sdl, builder => DescribeAbstractTypes(builder, document));
        types.Filter = new WholeSchema();
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
        AddSpecifiedBy(types, scalars);
        return new PublicSchema(types, SchemaShape.Of(document), SchemaIndex.Of(document, name => types.AllTypes[name] as ScalarGraphType));
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

    private static void AddSpecifiedBy(TypeSystem types, Dictionary<string, GraphQLScalarTypeDefinition> scalars)
    {
        var urls = scalars.ToDictionary(scalar => scalar.Key, scalar => UrlOf(scalar.Value));
        ((IObjectGraphType)types.AllTypes["__Type"]!).AddField(new FieldType
        {
            Name = SpecifiedByUrl,
            ResolvedType = types.AllTypes["String"],
            Resolver = new FuncFieldResolver<IGraphType, string?>(context => context.Source is ScalarGraphType scalar ? urls.GetValueOrDefault(scalar.Name) : null),
        });
    }

    private static string? UrlOf(GraphQLScalarTypeDefinition scalar) =>
        scalar.Directives?.Items.FirstOrDefault(directive => directive.Name.Value == SpecifiedBy)?.Arguments?.Items
            .Select(argument => argument.Value).OfType<GraphQLStringValue>().FirstOrDefault()?.Value.ToString();

    /// <summary>Shows the directives that describe the schema too, and whether they repeat: clients such as GraphiQL ask for both.</summary>
    private sealed class WholeSchema : DefaultSchemaFilter
    {
        public override Task<bool> AllowField(IGraphType parent, IFieldType field) =>
            parent.Name.StartsWith("__", StringComparison.Ordinal) && field.Name == "appliedDirectives" ? Forbidden : Allowed;

        public override Task<bool> AllowDirective(Directive directive) => Allowed;
    }
}
