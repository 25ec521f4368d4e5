using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.ServerTests.Http;

/// <summary>A field of the answer: its name there and every selection that was merged into it, the first of which decides.</summary>
internal sealed record RootField(string ResponseName, List<GraphQLField> Selections)
{
    public ROM Name => Selections[0].Name.Value;
}

/// <summary>Collects the root fields of an operation as the specification's CollectFields does. The guard has bounded the walk.</summary>
internal static class RootFields
{
    public static List<RootField> Collect(GraphQLDocument document, GraphQLOperationDefinition operation, Dictionary<string, object?> variables)
    {
        var fields = new List<RootField>();
        HashSet<ROM>? visited = null;
        var open = new Stack<(List<ASTNode> Selections, int Next)>();
        open.Push((operation.SelectionSet.Selections, 0));
        while (open.TryPop(out var set))
        {
            if (set.Next == set.Selections.Count)
            {
                continue;
            }

            open.Push((set.Selections, set.Next + 1));
            var selection = set.Selections[set.Next];
            if (!Included(((IHasDirectivesNode)selection).Directives, variables))
            {
                continue;
            }

            // The root is one object type and validation has checked the conditions: every fragment here applies.
            if (selection is GraphQLField field)
            {
                Add(fields, field);
            }
            else if (selection is GraphQLInlineFragment inline)
            {
                open.Push((inline.SelectionSet.Selections, 0));
            }
            else if (selection is GraphQLFragmentSpread spread && (visited ??= []).Add(spread.FragmentName.Name.Value))
            {
                open.Push((document.FindFragmentDefinition(spread.FragmentName.Name.Value)!.SelectionSet.Selections, 0));
            }
        }

        return fields;
    }

    private static void Add(List<RootField> fields, GraphQLField field)
    {
        var name = (field.Alias?.Name ?? field.Name).Value;
        foreach (var known in fields)
        {
            if (name == known.ResponseName)
            {
                known.Selections.Add(field);
                return;
            }
        }

        fields.Add(new RootField(name.ToString(), [field]));
    }

    private static bool Included(GraphQLDirectives? directives, Dictionary<string, object?> variables)
    {
        foreach (var directive in directives?.Items ?? [])
        {
            if ((directive.Name.Value == "skip" && Condition(directive, variables)) || (directive.Name.Value == "include" && !Condition(directive, variables)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Condition(GraphQLDirective directive, Dictionary<string, object?> variables) => directive.Arguments!.Items[0].Value switch
    {
        GraphQLTrueBooleanValue => true,
        GraphQLVariable variable => variables.GetValueOrDefault(variable.Name.StringValue) is true,
        _ => false,
    };
}
