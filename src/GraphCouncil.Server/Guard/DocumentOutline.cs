using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Guard;

/// <summary>
/// Reads the syntax tree once, each node once, and keeps what the later steps count with. Says what can be said of the text as
/// written: kinds of definitions, their number, variables and directives.
/// </summary>
internal sealed class DocumentOutline
{
    private readonly GuardLimits _limits;
    private readonly ROM _source;
    private readonly Stack<GraphQLSelectionSet> _open = new();
    private int _directives;

    private DocumentOutline(GuardLimits limits, ROM source)
    {
        _limits = limits;
        _source = source;
    }

    public List<Definition> Operations { get; } = [];

    public List<Definition> Fragments { get; } = [];

    /// <summary>The first fragment of a name; validation refuses a second one.</summary>
    public Dictionary<ROM, int> FragmentByName { get; } = [];

    /// <summary>A selection of <c>__schema</c> or <c>__type</c>, wherever it stands; null when there is none.</summary>
    public Location? AsksForSchemaAt { get; private set; }

    public static DocumentOutline Of(GraphQLDocument document, GuardLimits limits, out Refusal? refusal)
    {
        var outline = new DocumentOutline(limits, document.Source);
        refusal = outline.Read(document);
        return outline;
    }

    private Refusal? Read(GraphQLDocument document)
    {
        var variables = 0;
        foreach (var node in document.Definitions)
        {
            if (node is GraphQLOperationDefinition operation)
            {
                Operations.Add(new Definition(operation, operation.SelectionSet, fragment: null));
                variables += operation.Variables?.Items.Count ?? 0;
                if (VariableDirectives(operation) is { } tooMany)
                {
                    return tooMany;
                }
            }
            else if (node is GraphQLFragmentDefinition fragment)
            {
                _ = FragmentByName.TryAdd(fragment.FragmentName.Name.Value, Fragments.Count);
                Fragments.Add(new Definition(fragment, fragment.SelectionSet, fragment));
            }
            else
            {
                return new(RefusalReason.ValidationError, "Only operations and fragments may be sent.", At(node));
            }
        }

        return Count(variables) ?? Operations.Concat(Fragments).Select(Read).FirstOrDefault(refusal => refusal is not null);
    }

    private Refusal? Count(int variables) =>
        Operations.Count == 0 ? new(RefusalReason.SyntaxError, "The document holds no operation.", At(0))
        : Operations.Count > _limits.Operations ? new(RefusalReason.Operations, $"A document may hold {_limits.Operations} operations.")
        : Fragments.Count > _limits.Fragments ? new(RefusalReason.Fragments, $"A document may hold {_limits.Fragments} fragments.")
        : variables > _limits.Variables ? new(RefusalReason.Variables, $"A document may declare {_limits.Variables} variables.")
        : null;

    private Refusal? VariableDirectives(GraphQLOperationDefinition operation)
    {
        foreach (var variable in operation.Variables?.Items ?? [])
        {
            if (Directives(variable.Directives) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private Refusal? Read(Definition definition)
    {
        if (Directives(((IHasDirectivesNode)definition.Node).Directives) is { } onDefinition)
        {
            return onDefinition;
        }

        _open.Push(definition.Body);
        while (_open.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                if (Directives(((IHasDirectivesNode)selection).Directives) is { } refusal)
                {
                    return refusal;
                }

                Read(definition, selection);
            }
        }

        return null;
    }

    private void Read(Definition definition, ASTNode selection)
    {
        if (selection is GraphQLFragmentSpread spread)
        {
            definition.Spreads.Add(spread.FragmentName.Name.Value);
            return;
        }

        if (selection is GraphQLInlineFragment inline)
        {
            definition.InlineFragments++;
            _open.Push(inline.SelectionSet);
            return;
        }

        var field = (GraphQLField)selection;
        definition.Fields++;
        definition.Aliases += field.Alias is null ? 0 : 1;
        if (Introspection.Opens(field.Name.Value))
        {
            AsksForSchemaAt ??= At(field);
        }

        if (field.SelectionSet is { } inner)
        {
            _open.Push(inner);
        }
    }

    private Refusal? Directives(GraphQLDirectives? directives)
    {
        if (directives is null)
        {
            return null;
        }

        _directives += directives.Items.Count;
        return directives.Items.Count > _limits.DirectivesPerLocation
            ? new(RefusalReason.Directives, $"One place may carry {_limits.DirectivesPerLocation} directives.", At(directives.Items[0]))
            : _directives > _limits.Directives
                ? new(RefusalReason.Directives, $"A document may carry {_limits.Directives} directives.", At(directives.Items[0]))
                : null;
    }

    private Location At(ASTNode node) => At(node.Location.Start);

    private Location At(int position) => Location.FromLinearPosition(_source, position);
}
