using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GraphCouncil.Core.Map;
using GraphCouncil.Schema.Expansion;
using GraphCouncil.Schema.Files;
using GraphCouncil.Schema.Mapping;
using GraphCouncil.Schema.Rules;
using GraphCouncil.Schema.Source;

namespace GraphCouncil.Schema;

/// <summary>What came of reading the schema: the map with the public schema, or every fault there is.</summary>
public sealed class SchemaReading
{
    private SchemaReading(GraphMap? map, string? publicSchema, ImmutableArray<MappingFault> faults)
    {
        Map = map;
        PublicSchema = publicSchema;
        Faults = faults;
    }

    /// <summary>What the rest of the service works by; null when there are faults.</summary>
    public GraphMap? Map { get; }

    /// <summary>The schema that clients see, as SDL; null when there are faults.</summary>
    public string? PublicSchema { get; }

    /// <summary>All faults, ordered by place; empty when the schema is sound.</summary>
    public ImmutableArray<MappingFault> Faults { get; }

    [MemberNotNullWhen(true, nameof(Map), nameof(PublicSchema))]
    public bool IsSound => Faults.IsEmpty;

    /// <summary>Reads the files of a schema. Their order does not matter: they are taken by name.</summary>
    /// <param name="questions">What can be asked besides what the schema's types bring along; none by default.</param>
    public static SchemaReading Of(IEnumerable<SchemaFile> files, PageLimits limits, ImmutableArray<QuestionDef> questions = default)
    {
        var faults = new FaultList();
        var model = SourceModel.Fold(files.OrderBy(f => f.Name, StringComparer.Ordinal), faults);
        RuleCatalogue.CheckAll(model, faults);
        if (faults.Any)
        {
            return new(null, null, faults.InOrder());
        }

        var map = MapMaker.Make(model, questions);
        return new(map, PublicSchemaText.Of(map, Scalars.Of(model), model.Description, limits), []);
    }
}
