using GraphCouncil.Schema;
using GraphCouncil.Testing;

namespace GraphCouncil.Tests.Schema;

/// <summary>The repository's own schema, read once.</summary>
internal static class DomainSchema
{
    public static SchemaReading Reading { get; } = SchemaReading.Of(
        Directory.GetFiles(RepositoryFiles.At("schema"), "*.graphql").Where(f => Path.GetFileName(f) != "public.graphql")
            .Select(f => new SchemaFile(Path.GetFileName(f), File.ReadAllText(f))),
        SmallSchema.Pages,
        GraphCouncil.Council.CouncilQuestions.Definitions);
}
