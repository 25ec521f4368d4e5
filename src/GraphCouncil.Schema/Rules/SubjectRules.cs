using GraphCouncil.Core.Access;
using GraphCouncil.Schema.Directives;
using GraphCouncil.Schema.Files;
using GraphCouncil.Schema.Source;

namespace GraphCouncil.Schema.Rules;

/// <summary>What is for SELF has a way to the one who is meant: one type's nodes are those, and what is about them leads there.</summary>
internal static class SubjectRules
{
    public static void Check(SourceModel model, FaultList faults)
    {
        var subjects = model.Types.Where(IsSubject).ToArray();
        foreach (var type in subjects.Where(type => type.IsRelationshipProperties || type.Kind != SourceKind.Object).Concat(subjects.Skip(1)))
        {
            faults.Add(type.Directives.Use(SubjectDirective.Name)!.At, "@subject says whom SELF means. Put it on one type of node.");
        }

        foreach (var type in model.Types)
        {
            CheckFields(model, type, faults);
            if (type.IsRelationshipProperties && IsForSelf(type.Directives) && !TellsOfSubject(model, type))
            {
                faults.Add(
                    type.Directives.Use(AccessDirective.Name)!.At,
                    $"'{type.Name}' is for SELF, but no end of its relationship is of the type with @subject. Name roles instead.");
            }
        }
    }

    private static void CheckFields(SourceModel model, SourceType type, FaultList faults)
    {
        var ways = type.Fields.Where(field => field.Directives.Has(SubjectDirective.Name)).ToArray();
        foreach (var way in ways.Where((field, at) => at > 0 || field.Type.Shape is not (TypeShape.Optional or TypeShape.Required)
            || type.Kind != SourceKind.Object || model.Find(field.Type.Name) is not { } target || !IsSubject(target)))
        {
            faults.Add(
                way.Directives.Use(SubjectDirective.Name)!.At,
                $"'{type.Name}.{way.Name}' is @subject. Put that on the one field of a node type that leads to one node of the type with @subject.");
        }

        var isAboutOne = IsSubject(type) || (ways.Length > 0 && type.Kind == SourceKind.Object);
        foreach (var field in type.Fields.Where(field => IsForSelf(field.Directives) && !isAboutOne))
        {
            faults.Add(
                field.Directives.Use(AccessDirective.Name)!.ArgumentAt("read"),
                $"'{type.Name}.{field.Name}' is for SELF, but nothing says who that is. "
                    + $"Put @subject on the field of '{type.Name}' that leads there.");
        }
    }

    private static bool TellsOfSubject(SourceModel model, SourceType properties) => RelationshipClaim.ByType(model).SelectMany(claims => claims)
        .Any(claim => claim.Directive.Properties == properties.Name
            && new[] { claim.Source, claim.Target }.Any(end => model.Find(end) is { } kind && IsSubject(kind)));

    private static bool IsSubject(SourceType type) => type.Directives.Has(SubjectDirective.Name);

    private static bool IsForSelf(AppliedDirectives directives) =>
        directives.Find<AccessDirective>()?.Meaning.Read is { } readers && readers.Contains(RoleNames.Self);
}
