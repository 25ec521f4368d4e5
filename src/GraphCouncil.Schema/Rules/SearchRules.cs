using GraphCouncil.Core.Map;
using GraphCouncil.Schema.Directives;
using GraphCouncil.Schema.Files;
using GraphCouncil.Schema.Source;

namespace GraphCouncil.Schema.Rules;

/// <summary>Searched fields hold text or lead to nodes with searched text; a node that can be found has a title to order it by.</summary>
internal static class SearchRules
{
    public static void Check(SourceModel model, FaultList faults)
    {
        foreach (var owner in model.Types)
        {
            foreach (var field in owner.Fields)
            {
                if (field.Directives.Find<SearchDirective>() is { } search)
                {
                    CheckField(model, owner, field, search, field.Directives.Use(SearchDirective.Name)!, faults);
                }
            }
        }
    }

    private static void CheckField(
        SourceModel model, SourceType owner, SourceField field, SearchDirective search, AppliedDirective use, FaultList faults)
    {
        var name = $"{owner.Name}.{field.Name}";
        if (owner.IsRelationshipProperties)
        {
            faults.Add(use.At, $"@search finds nodes, but '{name}' stands on a relationship. Remove it.");
        }
        else if (owner.Directives.Use(NodeDirective.Name) is { Value: NodeDirective { Title: null } } node)
        {
            faults.Add(node.At, $"'{owner.Name}' is found by '{field.Name}', but has no title to order hits by. Add title: … to @node.");
        }

        if (model.FindKind(field.Type.Name) is { } target)
        {
            CheckThrough(model, target, search, use, name, faults);
            return;
        }

        if (PropertyKinds.Of(model, field) is not (null or ValueKind.Text or ValueKind.TextList))
        {
            faults.Add(use.At, $"@search is for text and relationships, but '{name}' is {field.Type.Text}. Remove it.");
        }

        if (search.Descend is not null)
        {
            faults.Add(use.ArgumentAt("descend"), $"@search 'descend' is for relationships, but '{name}' holds text. Remove it.");
        }
    }

    private static void CheckThrough(
        SourceModel model, SourceType target, SearchDirective search, AppliedDirective use, string name, FaultList faults)
    {
        var fields = model.MembersOf(target).SelectMany(m => m.Fields);
        if (!fields.Any(f => f.Directives.Has(SearchDirective.Name) && PropertyKinds.Of(model, f) is not null))
        {
            faults.Add(
                use.At,
                $"'{name}' is searched through {target.Name}, which has no searched text of its own. Add @search to its text, or remove it here.");
        }

        if (search.Descend is { } descend && !(target.Field(descend)?.Type is { Shape: TypeShape.Many } type && type.Name == target.Name))
        {
            faults.Add(
                use.ArgumentAt("descend"),
                $"@search 'descend' names '{descend}', which is no field of {target.Name} that leads to many of the same type. "
                + $"Name a field of type [{target.Name}!]!.");
        }
    }
}
