using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Validation.Types;

/// <summary>What every schema has: GraphQL's scalars and directives and the types that describe a schema, as the specification fixes them.</summary>
internal static class EverySchema
{
    public static GraphQLDocument Tree { get; } = Parser.Parse(Resource("IntrospectionTypes.graphql"));

    private static string Resource(string file)
    {
        using var stream = typeof(EverySchema).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
