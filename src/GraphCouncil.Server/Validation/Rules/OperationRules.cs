using GraphCouncil.Core.Problems;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Validation.Rules;

/// <summary>Specification 5.2: operations have a root type, names that differ, and none is nameless beside others.</summary>
internal static class OperationRules
{
    public static void Check(TypedDocument document, Findings findings)
    {
        var names = new HashSet<ROM>();
        foreach (var part in document.Operations)
        {
            var operation = part.Operation!;
            if (part.On is null)
            {
                findings.Add(Codes.ValidationError, operation.Location.Start, operation.Operation switch
                {
                    OperationType.Query => "The schema has no queries.",
                    OperationType.Mutation => "The schema has no mutations.",
                    OperationType.Subscription => "The schema has no subscriptions.",
                });
            }

            if (operation.Name is null && document.Operations.Count > 1)
            {
                findings.Add(Codes.ValidationError, operation.Location.Start, "An operation without a name must stand alone in its document.");
            }
            else if (operation.Name is { } name && !names.Add(name.Value))
            {
                findings.Add(Codes.DuplicateName, name.Location.Start, "Two operations have one name.");
            }
        }
    }

    /// <summary>
    /// Specification 5.2.4.1: a subscription has one root field, and it is not about the schema. Runs when fragments and types are known to be right.
    /// </summary>
    public static void CheckSubscriptions(TypedDocument document, Findings findings)
    {
        foreach (var part in document.Operations.Where(each => each.Operation!.Operation is OperationType.Subscription))
        {
            var keys = new HashSet<ROM>();
            var open = new Stack<GraphQLSelectionSet>([part.Body]);
            var seen = new HashSet<ROM>();
            while (open.TryPop(out var set))
            {
                foreach (var selection in set.Selections)
                {
                    if (selection is GraphQLField field)
                    {
                        if ((keys.Add(field.Alias?.Name.Value ?? field.Name.Value) && keys.Count > 1) || field.Name.Value.Span.StartsWith("__"))
                        {
                            const string Rule = "A subscription selects one root field, and not one about the schema.";
                            findings.Add(Codes.ValidationError, field.Location.Start, Rule);
                        }
                    }
                    else if (selection is GraphQLInlineFragment inline)
                    {
                        open.Push(inline.SelectionSet);
                    }
                    else if (((GraphQLFragmentSpread)selection).FragmentName.Name.Value is var name && seen.Add(name))
                    {
                        open.Push(document.ByName[name].Body);
                    }
                }
            }
        }
    }
}
