using System.Collections.Immutable;
using GraphCouncil.Core.Access;
using GraphCouncil.Schema.Directives;
using GraphCouncil.Schema.Files;
using GraphCouncil.Schema.Source;

namespace GraphCouncil.Schema.Rules;

/// <summary>What is hidden from some takes nothing else along, and is not given away by search or by what a node is called.</summary>
internal static class AccessRules
{
    public static void Check(SourceModel model, FaultList faults)
    {
        foreach (var owner in model.Types)
        {
            if (!owner.IsRelationshipProperties && owner.Directives.Use(AccessDirective.Name) is { } use)
            {
                faults.Add(use.At, $"'{owner.Name}' is a node, and that there is one is no secret. "
                    + "Put @access on its fields, or on the type of a relationship's properties.");
            }

            foreach (var field in owner.Fields)
            {
                CheckHidden(owner, field, faults);
                CheckFollowing(model, owner, field, faults);
            }

            CheckTitle(owner, faults);
        }
    }

    private static void CheckHidden(SourceType owner, SourceField field, FaultList faults)
    {
        if (!IsHidden(field.Directives))
        {
            return;
        }

        var at = field.Directives.Use(AccessDirective.Name)!.ArgumentAt("read");
        if (field.Type.Shape == TypeShape.Required)
        {
            faults.Add(at, $"'{owner.Name}.{field.Name}' is hidden from some, so it must be able to be null; as {field.Type.Text} it would take "
                + $"the whole {owner.Name} along. Write {field.Type.Name}, or open it.");
        }

        if (field.Directives.Has(SearchDirective.Name))
        {
            faults.Add(at, $"'{owner.Name}.{field.Name}' is hidden from some, but @search would find it for all. Remove one of the two.");
        }
    }

    private static void CheckFollowing(SourceModel model, SourceType owner, SourceField field, FaultList faults)
    {
        if (field.Directives.Find<RelationshipDirective>() is { Properties: { } properties } && model.Find(properties) is { } hidden
            && IsHidden(hidden.Directives) && field.Directives.Use(SearchDirective.Name) is { } search)
        {
            faults.Add(search.At, $"'{owner.Name}.{field.Name}' is searched along {hidden.Name}, which is hidden from some. "
                + $"Remove @search here, or open {hidden.Name}.");
        }
    }

    private static void CheckTitle(SourceType owner, FaultList faults)
    {
        if (owner.Directives.Find<NodeDirective>() is { Title: { } title } && owner.Field(title) is { } field && IsHidden(field.Directives))
        {
            faults.Add(
                field.Directives.Use(AccessDirective.Name)!.ArgumentAt("read"),
                $"'{owner.Name}.{title}' is hidden from some, but nodes are called by it. Open it, or name another title.");
        }
    }

    private static bool IsHidden(AppliedDirectives directives) => ReadersOf(directives) is { } readers && !readers.Contains(RoleNames.Everyone);

    private static ImmutableArray<string>? ReadersOf(AppliedDirectives directives) => directives.Find<AccessDirective>()?.Meaning.Read;
}
