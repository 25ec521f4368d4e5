using GraphCouncil.Core.Map;
using GraphCouncil.Schema;
using GraphCouncil.Testing;
using GraphCouncil.Tests.Schema;
using Xunit;

namespace GraphCouncil.Tests.Seeding;

/// <summary>The map of the repository's own schema, read once.</summary>
internal static class DemoMap
{
    private static readonly Lazy<GraphMap> Once = new(Read);

    public static GraphMap Map => Once.Value;

    private static GraphMap Read()
    {
        var files = Directory.GetFiles(RepositoryFiles.At("schema"), "*.graphql").Where(f => Path.GetFileName(f) != "public.graphql");
        var reading = SchemaReading.Of(files.Select(f => new SchemaFile(Path.GetFileName(f), File.ReadAllText(f))), SmallSchema.Pages);
        Assert.Empty(reading.Faults);
        return reading.Map!;
    }
}
