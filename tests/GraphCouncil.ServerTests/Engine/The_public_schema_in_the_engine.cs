using GraphCouncil.Server.Engine;
using GraphCouncil.Testing;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.ServerTests.Engine;

public sealed class The_public_schema_in_the_engine
{
    [Fact]
    public void Has_every_type_that_is_printed()
    {
        var sdl = File.ReadAllText(RepositoryFiles.At("schema/public.graphql"));
        var schema = PublicSchema.Of(sdl);
        var missing = Parser.Parse(sdl).Definitions.OfType<GraphQLTypeDefinition>().Where(type => type is not GraphQLDirectiveDefinition)
            .Select(type => type.Name.StringValue).Where(name => schema.Index.Find(name) is null || schema.Tree.Find(name) is null);
        Assert.Empty(missing);
    }
}
