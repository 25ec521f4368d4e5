using System.Collections.Immutable;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Expansion;

/// <summary>What can be asked of a value. Every operation beginning with n is the exact opposite of its twin.</summary>
internal static class Operations
{
    private static readonly ImmutableArray<(string Name, string Means)> Texts =
    [
        ("contains", "Holds this text, letter case and all."),
        ("ncontains", "Does not hold this text."),
        ("startsWith", "Begins with this text, letter case and all."),
        ("nstartsWith", "Does not begin with this text."),
        ("endsWith", "Ends with this text, letter case and all."),
        ("nendsWith", "Does not end with this text."),
        ("eqFolded", "Equal to this as people type it: letter case, accents and signs don't matter; å is aa, æ ae, ø oe. Null: there is no value."),
        ("neqFolded", "Not equal to this as people type it, or missing; null: there is a value."),
        ("containsFolded", "Holds this text as people type it, see eqFolded."),
        ("ncontainsFolded", "Does not hold this text as people type it, or is missing."),
        ("startsWithFolded", "Begins with this text as people type it, see eqFolded."),
        ("nstartsWithFolded", "Does not begin with this text as people type it, or is missing."),
        ("endsWithFolded", "Ends with this text as people type it, see eqFolded."),
        ("nendsWithFolded", "Does not end with this text as people type it, or is missing."),
    ];

    private static readonly ImmutableArray<(string Name, string Means)> Orders =
    [
        ("gt", "Greater or later than this."),
        ("ngt", "Not greater or later than this, or missing."),
        ("gte", "This, or greater or later."),
        ("ngte", "Not this, nor greater or later; or missing."),
        ("lt", "Less or earlier than this."),
        ("nlt", "Not less or earlier than this, or missing."),
        ("lte", "This, or less or earlier."),
        ("nlte", "Not this, nor less or earlier; or missing."),
    ];

    public static IEnumerable<PublicType> Of(GraphMap map) =>
    [
        Input("String", "String", true, Texts),
        new(PublicKind.Input, "StringListOperationFilterInput", "Tests on a list of texts; all that are given must hold.")
        {
            Fields =
            [
                new("some", "StringOperationFilterInput", "At least one item passes."),
                new("all", "StringOperationFilterInput", "Every item passes; true when there is none."),
                new("none", "StringOperationFilterInput", "Not one item passes."),
                new("any", "Boolean", "True: the list has items. False: it has none."),
            ],
        },
        Input("Id", "ID", true, []),
        Input("Int", "Int", true, Orders),
        Input("Float", "Float", true, Orders),
        Input("Boolean", "Boolean", false, []),
        Input("Date", "Date", true, Orders),
        Input("DateTime", "DateTime", true, Orders),
        Input(ApiNames.NodeKind.Value, ApiNames.NodeKind.Value, true, []),
        .. map.Enums.Select(e => Input(e.Name.Value, e.Name.Value, true, [])),
    ];

    private static PublicType Input(string stem, string type, bool several, ImmutableArray<(string Name, string Means)> more)
    {
        ImmutableArray<PublicField> fields =
        [
            new("eq", type, "Equal to this; null: there is no value."),
            new("neq", type, "Not equal to this, or missing; null: there is a value."),
        ];
        if (several)
        {
            fields = fields.AddRange(
                new PublicField("in", $"[{type}!]", "Equal to one of these."),
                new PublicField("nin", $"[{type}!]", "Equal to none of these, or missing."));
        }

        return new(PublicKind.Input, stem + "OperationFilterInput", $"Tests on a value of type {type}; all that are given must hold.")
        {
            Fields = [.. fields, .. more.Select(m => new PublicField(m.Name, type, m.Means))],
        };
    }
}
