using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Schema.Directives;
using GraphCouncil.Schema.Files;
using GraphQLParser.AST;

namespace GraphCouncil.Schema.Source;

/// <summary>All files folded into one: every type once, extensions merged, the words of the mapping directives left out.</summary>
internal sealed class SourceModel
{
    private readonly Dictionary<string, SourceType> _byName;

    private SourceModel(ImmutableArray<SourceType> types, string? description)
    {
        Types = types;
        Description = description;
        _byName = types.ToDictionary(t => t.Name);
    }

    public ImmutableArray<SourceType> Types { get; }

    /// <summary>What the schema as a whole is about; null when no file says it.</summary>
    public string? Description { get; }

    /// <summary>The object types that are nodes of the graph.</summary>
    public IEnumerable<SourceType> Nodes => Types.Where(t => t is { Kind: SourceKind.Object, IsRelationshipProperties: false });

    public IEnumerable<SourceType> RelationshipProperties => Types.Where(t => t is { Kind: SourceKind.Object, IsRelationshipProperties: true });

    /// <summary>The interfaces but Node, which every node type implements.</summary>
    public IEnumerable<SourceType> Interfaces => Types.Where(t => t.Kind == SourceKind.Interface && t.Name != ApiNames.Node.Value);

    public IEnumerable<SourceType> Unions => Types.Where(t => t.Kind == SourceKind.Union);

    public IEnumerable<SourceType> Enums => Types.Where(t => t.Kind == SourceKind.Enumeration);

    public IEnumerable<SourceType> Scalars => Types.Where(t => t.Kind == SourceKind.Scalar);

    /// <summary>The types that have fields of the graph: nodes and interfaces.</summary>
    public IEnumerable<SourceType> Owners => Types.Where(
        t => t.Kind is SourceKind.Object or SourceKind.Interface && !t.IsRelationshipProperties && t.Name != ApiNames.Node.Value);

    public SourceType? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The type of that name when a relationship can lead to it: a node type, an interface or a union.</summary>
    public SourceType? FindKind(string name) =>
        Find(name) is { Kind: SourceKind.Object or SourceKind.Interface or SourceKind.Union, IsRelationshipProperties: false } kind ? kind : null;

    /// <summary>The node types that a node type, interface or union stands for, in schema order.</summary>
    public IEnumerable<SourceType> MembersOf(SourceType kind) => kind.Kind switch
    {
        SourceKind.Object => [kind],
        SourceKind.Interface => Nodes.Where(n => n.Implements(kind.Name)),
        SourceKind.Union => kind.Members.Select(m => Find(m.Value)).OfType<SourceType>(),
        SourceKind.Enumeration or SourceKind.Scalar => [],
    };

    /// <summary>The interface that first declares a field of a node type; null when the type declares it itself.</summary>
    public SourceType? DeclaringInterface(SourceType owner, SourceField field) =>
        owner.Interfaces.Select(i => Find(i.Value)).FirstOrDefault(i => i is { Kind: SourceKind.Interface } && i.Field(field.Name) is not null);

    public static SourceModel Fold(IEnumerable<SchemaFile> files, FaultList faults)
    {
        var types = new List<SourceType>();
        var extensions = new List<SourceType>();
        string? description = null;
        foreach (var text in files)
        {
            var (file, definitions) = SourceFile.Parse(text, faults);
            var reader = new DefinitionReader(file, faults);
            foreach (var definition in definitions)
            {
                if (definition is GraphQLDirectiveDefinition directive)
                {
                    Vocabulary.CheckDirective(directive, file.At(directive), faults);
                }
                else if (definition is GraphQLSchemaDefinition schema)
                {
                    description = reader.Describe(schema, described: description is not null) ?? description;
                }
                else if (reader.Read(definition) is { } type)
                {
                    (DefinitionReader.IsExtension(definition) ? extensions : types).Add(type);
                }
            }
        }

        var merged = Merge(types, extensions, faults);
        return new([.. merged.Where(t => !IsOfDirectives(t, faults))], description);
    }

    private static List<SourceType> Merge(List<SourceType> types, List<SourceType> extensions, FaultList faults)
    {
        var merged = new Dictionary<string, SourceType>();
        foreach (var type in types)
        {
            if (!merged.TryAdd(type.Name, type))
            {
                faults.Add(type.At, $"'{type.Name}' is declared already at {merged[type.Name].At}. Rename one, or write 'extend' before this one.");
            }
        }

        foreach (var extension in extensions)
        {
            if (!merged.TryGetValue(extension.Name, out var type) || type.Kind != extension.Kind)
            {
                faults.Add(
                    extension.At,
                    $"'{extension.Name}' extends nothing: no such {Words.Of(extension.Kind)} is declared. Declare it, or correct the name.");
                continue;
            }

            foreach (var twice in extension.Directives.All.Where(d => type.Directives.Has(d.Name)))
            {
                faults.Add(twice.At, $"@{twice.Name} stands on '{type.Name}' already. Keep one.");
            }

            merged[extension.Name] = type.With(extension);
        }

        return [.. types.Where(t => merged[t.Name].At == t.At).Select(t => merged[t.Name])];
    }

    /// <summary>Whether a type is one of the directives' own enums; it must have their values.</summary>
    private static bool IsOfDirectives(SourceType type, FaultList faults)
    {
        if (type.Kind != SourceKind.Enumeration || !Vocabulary.Contains(type.Name))
        {
            return false;
        }

        var values = Vocabulary.ValuesOf(type.Name);
        if (!type.Values.Select(v => v.Name).SequenceEqual(values))
        {
            faults.Add(
                type.At,
                $"'{type.Name}' belongs to the directives and is defined otherwise in the service. Write: {string.Join(", ", values)}.");
        }

        return true;
    }
}
