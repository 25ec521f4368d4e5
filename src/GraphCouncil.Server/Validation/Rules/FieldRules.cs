using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Validation.Types;

namespace GraphCouncil.Server.Validation.Rules;

/// <summary>Specification 5.3.1 and 5.3.3: a field is one of its type; what has fields is selected with some, what has none without.</summary>
internal static class FieldRules
{
    public static void Check(TypedDocument document, Findings findings)
    {
        foreach (var (node, on, field) in document.Fields)
        {
            if (findings.IsFull)
            {
                return;
            }

            if (on is null)
            {
                continue;
            }

            var at = node.Name.Location.Start;
            if (field is null)
            {
                findings.Add(Codes.UnknownField, at, $"'{on}' has no such field.", node.Name.StringValue, NamesOf(on));
            }
            else if (field.Type.Named.IsComposite && node.SelectionSet is null)
            {
                var text = $"'{on}.{field.Name}' is of type {field.Type}: select fields of it.";
                findings.Add(Codes.SelectionSet, at, text, string.Empty, NamesOf(field.Type.Named));
            }
            else if (!field.Type.Named.IsComposite && node.SelectionSet is { } set)
            {
                findings.Add(Codes.SelectionSet, set.Location.Start, $"'{on}.{field.Name}' is of type {field.Type}, which has no fields to select.");
            }
        }
    }

    // Read for those few findings only that are told.
    private static IEnumerable<string> NamesOf(NamedType type) => type.Fields.Select(field => field.Name).Append("__typename");
}
