using System.Collections.Immutable;

namespace GraphCouncil.Core.Map;

/// <summary>A field beside a list that folds it: at the root and along relationships.</summary>
/// <param name="Type">What it answers, as the public schema writes it.</param>
/// <param name="Description">For people.</param>
/// <param name="IsGrouped">Into groups; else into one.</param>
public sealed record FoldFieldDef(FieldName Name, string Type, string Description, ImmutableArray<ArgumentDef> Arguments, bool IsGrouped)
{
    /// <summary>The two fields beside a list whose types are called by the stem (<see cref="ApiNames.Stem(RelationshipField)"/>).</summary>
    public static ImmutableArray<FoldFieldDef> Beside(FieldName list, string stem, TypeName of)
    {
        var type = ApiNames.Aggregate(stem);
        var where = new ArgumentDef("where", ApiNames.Filter(stem), "Only what passes these tests.");
        return
        [
            new(new(ApiNames.AggregateField(list)), type + "!", $"{list}, folded into figures.", [where], IsGrouped: false),
            new(
                new(ApiNames.GroupsField(list)),
                $"[{type}!]!",
                $"{list}, folded into groups; each {of} counts once in every group that it stands in.",
                [
                    new("by", $"[{ApiNames.GroupKey(stem)}!]!", "The keys, one an item."),
                    where,
                    new("having", ApiNames.GroupHaving(stem), "Only groups that pass these tests."),
                    new("order", $"[{ApiNames.GroupOrder(stem)}!]", "Order, weightiest first; at the end always by the keys."),
                    new("first", "Int", "How many groups, at most {MaxGroups}; without it, more than {DefaultGroups} groups are an error."),
                ],
                IsGrouped: true),
        ];
    }
}
