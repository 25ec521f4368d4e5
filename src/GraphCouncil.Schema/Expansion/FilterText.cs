using System.Collections.Immutable;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Expansion;

/// <summary>
/// What `where` takes. What a field means stands once, at the type: repeating it in every input would double the schema. Inputs of one object are all to hold. A test on a missing value is false, and every negated operation is the exact complement of its twin.
/// </summary>
internal static class FilterText
{
    private static readonly (string Name, string Meaning)[] Equality = [("eq", "Is this value; null: has no value."), ("neq", "Is not this value; null: has a value.")];

    private static readonly (string Name, string Meaning)[] Ordering =
    [
        ("gt", "Is greater, or later."), ("ngt", "Is not greater."), ("gte", "Is greater or equal."), ("ngte", "Is not greater or equal."),
        ("lt", "Is less, or earlier."), ("nlt", "Is not less."), ("lte", "Is less or equal."), ("nlte", "Is not less or equal."),
    ];

    private static readonly (string Name, string Meaning)[] Wording =
    [
        ("contains", "Contains this text; upper and lower case differ."), ("ncontains", "Does not contain this text."), ("startsWith", "Starts with this text."),
        ("nstartsWith", "Does not start with this text."), ("endsWith", "Ends with this text."), ("nendsWith", "Does not end with this text."),
    ];

    public static void Write(SdlWriter sdl, GraphMap map)
    {
        foreach (var kind in PublicSchemaText.Kinds(map))
        {
            Filter(sdl, ApiNames.Filter(kind.Name.Value), $"Tests on {kind.Name}. All that are given hold.", () =>
            {
                Tests(sdl, kind.Properties);
                foreach (var field in kind.Fields)
                {
                    sdl.Member(null, $"{field.Name}: {(field.IsMany ? ApiNames.ListFilter(ApiNames.Stem(field)) : ApiNames.Filter(field.Target.Value))}");
                }
            });
        }

        foreach (var kind in PublicSchemaText.Connected(map).Where(k => PublicSchemaText.AllFields(map).Any(f => f.IsMany && !ApiNames.HasOwnConnection(f) && f.Target == k.Name)))
        {
            ListFilter(sdl, kind.Name.Value);
        }

        foreach (var carried in map.RelationshipTypes.Select(r => r.Properties).OfType<RelationshipProperties>().DistinctBy(p => p.Name))
        {
            Filter(sdl, ApiNames.Filter(carried.Name.Value), $"Tests on {carried.Name}. All that are given hold.", () => Tests(sdl, carried.Properties));
        }

        foreach (var field in PublicSchemaText.OwnConnections(map))
        {
            var stem = ApiNames.Stem(field);
            Filter(sdl, ApiNames.Filter(stem), $"Tests on the far node and on the relationship to it: {field.Description}", () =>
            {
                sdl.Member("On the far node.", $"node: {ApiNames.Filter(field.Target.Value)}");
                sdl.Member("On the relationship.", $"edge: {ApiNames.Filter(field.Relationship.Properties!.Name.Value)}");
            });
            ListFilter(sdl, stem);
        }

        Operations(sdl, map);
    }

    private static void Filter(SdlWriter sdl, string name, string description, Action tests) => sdl.Block(description, $"input {name}", () =>
    {
        sdl.Member("All of these hold; true when there are none.", $"and: [{name}!]");
        sdl.Member("One of these holds at least; false when there are none.", $"or: [{name}!]");
        sdl.Member("This does not hold.", $"not: {name}");
        tests();
    });

    private static void Tests(SdlWriter sdl, ImmutableArray<PropertyDef> properties)
    {
        foreach (var property in properties)
        {
            sdl.Member(null, $"{property.Name}: {ApiNames.Operations(property)}");
        }
    }

    private static void ListFilter(SdlWriter sdl, string stem) => sdl.Block($"Tests on a list: how many of its items hold {ApiNames.Filter(stem)}.", $"input {ApiNames.ListFilter(stem)}", () =>
    {
        sdl.Member("One item holds this at least.", $"some: {ApiNames.Filter(stem)}");
        sdl.Member("Every item holds this; true of an empty list.", $"all: {ApiNames.Filter(stem)}");
        sdl.Member("No item holds this.", $"none: {ApiNames.Filter(stem)}");
        sdl.Member("Whether there is an item at all.", "any: Boolean");
    });

    private static void Operations(SdlWriter sdl, GraphMap map)
    {
        Operation(sdl, "StringOperationFilterInput", "String", [.. Equality, .. Wording], lists: true);
        Operation(sdl, "IdOperationFilterInput", "ID", Equality, lists: true);
        Operation(sdl, "BooleanOperationFilterInput", "Boolean", Equality, lists: false);
        foreach (var (name, type) in (ReadOnlySpan<(string, string)>)[("Int", "Int"), ("Float", "Float"), ("Date", "Date"), ("DateTime", "DateTime")])
        {
            if (Kinds(map).Contains(type))
            {
                Operation(sdl, name + "OperationFilterInput", type, [.. Equality, .. Ordering], lists: true);
            }
        }

        foreach (var several in map.Enums.Where(e => Kinds(map).Contains(e.Name.Value)))
        {
            Operation(sdl, several.Name + "OperationFilterInput", several.Name.Value, Equality, lists: true);
        }

        if (Kinds(map).Contains("[String!]"))
        {
            sdl.Block("Tests on a list of text.", "input StringListOperationFilterInput", () =>
            {
                sdl.Member("One item holds this at least.", "some: StringOperationFilterInput");
                sdl.Member("Every item holds this; true of an empty list.", "all: StringOperationFilterInput");
                sdl.Member("No item holds this.", "none: StringOperationFilterInput");
                sdl.Member("Whether there is an item at all.", "any: Boolean");
            });
        }
    }

    private static void Operation(SdlWriter sdl, string name, string type, (string Name, string Meaning)[] operations, bool lists) =>
        sdl.Block($"Operations on {type}. All that are given hold.", $"input {name}", () =>
        {
            foreach (var (operation, meaning) in operations)
            {
                sdl.Member(meaning, $"{operation}: {type}");
            }

            if (lists)
            {
                sdl.Member("Is one of these.", $"in: [{type}!]");
                sdl.Member("Is none of these.", $"nin: [{type}!]");
            }
        });

    private static HashSet<string> Kinds(GraphMap map) =>
    [
        .. PublicSchemaText.Kinds(map).SelectMany(k => k.Properties).Concat(map.RelationshipTypes.SelectMany(r => r.Properties?.Properties ?? [])).Select(PublicSchemaText.Bare),
    ];
}
