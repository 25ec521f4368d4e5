using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace GraphCouncil.Tests.House;

/// <summary>What a built room refers to, read from its metadata.</summary>
internal sealed class RoomAssemblies
{
    private const TypeAttributes Closed = TypeAttributes.Sealed | TypeAttributes.Abstract | TypeAttributes.Interface;

    private RoomAssemblies(string path)
    {
        using var image = new PEReader(File.OpenRead(path));
        var metadata = image.GetMetadataReader();
        Assemblies = [.. metadata.AssemblyReferences.Select(h => metadata.GetString(metadata.GetAssemblyReference(h).Name))];
        Types = [.. metadata.TypeReferences.Select(h => metadata.GetTypeReference(h)).Select(t => $"{metadata.GetString(t.Namespace)}.{metadata.GetString(t.Name)}")];
        var defined = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Select(t => (Name: metadata.GetString(t.Name), t.Attributes)).ToList();
        Defined = [.. defined.Select(t => t.Name)];
        Constructed =
        [
            .. metadata.MemberReferences.Select(metadata.GetMemberReference).Where(m => metadata.GetString(m.Name) == ".ctor" && m.Parent.Kind == HandleKind.TypeReference)
                .Select(m => metadata.GetTypeReference((TypeReferenceHandle)m.Parent)).Select(t => $"{metadata.GetString(t.Namespace)}.{metadata.GetString(t.Name)}"),
        ];
        OpenClasses = [.. defined.Where(t => (t.Attributes & Closed) == TypeAttributes.NotPublic && !MadeByCompiler(t.Name)).Select(t => t.Name)];
    }

    public ImmutableArray<string> Assemblies { get; }

    /// <summary>Full names of the types of other assemblies that the code mentions.</summary>
    public ImmutableArray<string> Types { get; }

    /// <summary>Full names of the types of other assemblies that the code makes objects of.</summary>
    public ImmutableArray<string> Constructed { get; }

    /// <summary>Names of the types it defines.</summary>
    public ImmutableArray<string> Defined { get; }

    /// <summary>Names of the classes that anyone could derive from.</summary>
    public ImmutableArray<string> OpenClasses { get; }

    public static RoomAssemblies Of(string room) => new(Path.Combine(AppContext.BaseDirectory, $"GraphCouncil.{room}.dll"));

    private static bool MadeByCompiler(string name) => name.Contains('<', StringComparison.Ordinal) || name == "Program";
}
