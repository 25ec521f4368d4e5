using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace GraphCouncil.Tests.House;

/// <summary>What a built room refers to, read from its metadata.</summary>
internal sealed class RoomAssemblies
{
    private RoomAssemblies(string path)
    {
        using var image = new PEReader(File.OpenRead(path));
        var metadata = image.GetMetadataReader();
        Assemblies = [.. metadata.AssemblyReferences.Select(h => metadata.GetString(metadata.GetAssemblyReference(h).Name))];
        Types = [.. metadata.TypeReferences.Select(h => metadata.GetTypeReference(h)).Select(t => $"{metadata.GetString(t.Namespace)}.{metadata.GetString(t.Name)}")];
        Defined = [.. metadata.TypeDefinitions.Select(h => metadata.GetString(metadata.GetTypeDefinition(h).Name))];
    }

    public ImmutableArray<string> Assemblies { get; }

    /// <summary>Full names of the types of other assemblies that the code mentions.</summary>
    public ImmutableArray<string> Types { get; }

    /// <summary>Names of the types it defines.</summary>
    public ImmutableArray<string> Defined { get; }

    public static RoomAssemblies Of(string room) => new(Path.Combine(AppContext.BaseDirectory, $"GraphCouncil.{room}.dll"));
}
