using GraphCouncil.Server.Engine;
using GraphCouncil.Testing;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.ServerTests.Engine;

public sealed class The_public_schema_in_the_engine
{
    [Fact]
    public void Has_every_type_that_is_printed()
    {
        var sdl = File.ReadAllText(RepositoryFiles.At("schema/public.graphql"));
        using var schema = PublicSchema.Of(sdl);
        var missing = Parser.Parse(sdl).Definitions.OfType<GraphQLTypeDefinition>().Select(d => d.Name.StringValue).Where(name => schema.Types.AllTypes[name] is null);
        Assert.Empty(missing);
    }

    [Fact]
    public void Carries_deprecation()
    {
        using var schema = PublicSchema.Of(File.ReadAllText(RepositoryFiles.At("schema/public.graphql")));
        var municipality = (IObjectGraphType)schema.Types.AllTypes["Municipality"]!;
        Assert.StartsWith("Regions change", municipality.GetField("regionName")!.DeprecationReason, StringComparison.Ordinal);
        Assert.Null(municipality.GetField("regions")!.DeprecationReason);
    }
}
