using System.Collections.Immutable;
using GraphCouncil.Schema.Directives;
using GraphCouncil.Schema.Files;
using GraphCouncil.Schema.Source;

namespace GraphCouncil.Schema.Rules;

/// <summary>What is hidden from some takes nothing else along, and is not given away by search.</summary>
internal static class AccessRules
{
    private const string Everyone = "PUBLIC";

    public static void Check(SourceModel model, FaultList faults)
    {
        foreach (var owner in model.Types)
        {
            foreach (var field in owner.Fields)
            {
                CheckHidden(owner, field, faults);
                if (model.FindKind(field.Type.Name) is { } target)
                {
                    CheckLeadingTo(model, owner, field, target, faults);
                }
            }
        }
    }

    private static void CheckHidden(SourceType owner, SourceField field, FaultList faults)
    {
        if (!IsNarrower(field.Directives, owner.Directives))
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

    private static void CheckLeadingTo(SourceModel model, SourceType owner, SourceField field, SourceType target, FaultList faults)
    {
        if (model.MembersOf(target).FirstOrDefault(member => IsNarrower(member.Directives, owner.Directives)) is not { } hidden)
        {
            return;
        }

        if (field.Type.Shape == TypeShape.Required)
        {
            faults.Add(
                field.Type.At,
                $"'{owner.Name}.{field.Name}' leads to {hidden.Name}, which is hidden from some, so it must be able to be null. "
                + $"Write {field.Type.Name}, or open {hidden.Name}.");
        }

        if (field.Directives.Use(SearchDirective.Name) is { } search)
        {
            faults.Add(search.At, $"'{owner.Name}.{field.Name}' is searched through {hidden.Name}, which is hidden from some. "
                + $"Remove @search here, or open {hidden.Name}.");
        }
    }

    /// <summary>Whether somebody may see the owner and not the part.</summary>
    private static bool IsNarrower(AppliedDirectives part, AppliedDirectives owner) =>
        ReadersOf(part) is { } readers && !readers.Contains(Everyone) && !(ReadersOf(owner) is { } all && all.All(role => readers.Contains(role)));

    private static ImmutableArray<string>? ReadersOf(AppliedDirectives directives) => directives.Find<AccessDirective>()?.Meaning.Read;
}
