using System.Collections.Immutable;
using GraphCouncil.Schema.Files;
using GraphCouncil.Schema.Source;

namespace GraphCouncil.Schema.Rules;

/// <summary>What must hold of the folded schema before it means anything. Every rule runs, whatever the others find.</summary>
internal static class RuleCatalogue
{
    public static ImmutableArray<(string Name, Action<SourceModel, FaultList> Check)> InOrder { get; } =
    [
        ("names look alike everywhere and are told apart by more than case", NameRules.Check),
        ("a type is a node or holds the properties of a relationship", NodeRules.Check),
        ("properties of relationships belong to a relationship", RelationshipPropertiesRules.Check),
        ("fields have types that the graph can hold, and directives that fit them", FieldRules.Check),
        ("a type of relationship has one source, one target, one meaning", RelationshipRules.Check),
        ("implementers repeat what their interfaces say", InterfaceRules.Check),
        ("unions are made of node types", UnionRules.Check),
        ("enums and scalars are used, and are those that the graph knows", LeafRules.Check),
        ("titles and periods name fields that can be titles and periods", NamedFieldRules.Check),
        ("what tells of now names where it is told over time", HistoryRules.Check),
        ("what is searched can be found", SearchRules.Check),
        ("what is hidden from some may be missing, and is not searched", AccessRules.Check),
        ("what is for the person whom it is about leads to that person", SubjectRules.Check),
        ("no two things get the same name in the public schema", PublicNameRules.Check),
    ];

    public static void CheckAll(SourceModel model, FaultList faults)
    {
        foreach (var (_, check) in InOrder)
        {
            check(model, faults);
        }
    }
}
