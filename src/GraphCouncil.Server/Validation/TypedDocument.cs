using GraphCouncil.Server.Validation.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Validation;

/// <summary>
/// A document read once with the types of the schema beside it, as flat lists that rules run over. The only recursion over what a caller
/// wrote, as deep as the parser that recursed before it; fragments are read where they are defined, each once.
/// </summary>
internal sealed class TypedDocument
{
    private readonly SchemaIndex _types;
    private readonly DocumentPart _part = null!;

    public TypedDocument(GraphQLDocument document, SchemaIndex types)
    {
        _types = types;
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLOperationDefinition operation)
            {
                Operations.Add(_part = new(operation, operation.SelectionSet, types.RootOf(operation.Operation)));
                Read(operation);
            }
            else if (definition is GraphQLFragmentDefinition fragment)
            {
                Fragments.Add(_part = new(fragment, fragment.SelectionSet, Composite(fragment.TypeCondition)));
                _ = ByName.TryAdd(fragment.FragmentName.Name.Value, _part);
                Conditions.Add(new(fragment.TypeCondition.Type, On: null));
                Read(fragment.Directives, DirectiveLocation.FragmentDefinition);
            }

            Read(_part.Body, _part.On);
        }
    }

    public List<DocumentPart> Operations { get; } = [];

    public List<DocumentPart> Fragments { get; } = [];

    /// <summary>The first fragment of each name.</summary>
    public Dictionary<ROM, DocumentPart> ByName { get; } = [];

    public List<FieldUse> Fields { get; } = [];

    public List<ConditionUse> Conditions { get; } = [];

    public List<DirectiveUse> Directives { get; } = [];

    public List<ArgumentUse> Arguments { get; } = [];

    public List<ValueUse> Values { get; } = [];

    /// <summary>The composite type that a condition names; null when there is none.</summary>
    private NamedType? Composite(GraphQLTypeCondition condition) =>
        _types.Find(condition.Type.Name.Value.Span) is { IsComposite: true } type ? type : null;

    private void Read(GraphQLOperationDefinition operation)
    {
        Read(operation.Directives, operation.Operation switch
        {
            OperationType.Query => DirectiveLocation.Query,
            OperationType.Mutation => DirectiveLocation.Mutation,
            OperationType.Subscription => DirectiveLocation.Subscription,
        });
        foreach (var variable in operation.Variables?.Items ?? [])
        {
            Read(variable.Directives, DirectiveLocation.VariableDefinition);
            if (variable.DefaultValue is { } value)
            {
                Read(value, _types.Find(variable.Type) is { Named.IsInput: true } type ? type : null, hasDefault: false, oneOf: null);
            }
        }
    }

    private void Read(GraphQLSelectionSet set, NamedType? on)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case GraphQLField field:
                    Read(field, on);
                    break;
                case GraphQLInlineFragment inline:
                    Read(inline.Directives, DirectiveLocation.InlineFragment);
                    if (inline.TypeCondition is { } condition)
                    {
                        Conditions.Add(new(condition.Type, on));
                    }

                    Read(inline.SelectionSet, inline.TypeCondition is { } named ? Composite(named) : on);
                    break;
                case GraphQLFragmentSpread spread:
                    _part.Spreads.Add(new(spread, on));
                    Read(spread.Directives, DirectiveLocation.FragmentSpread);
                    break;
            }
        }
    }

    private void Read(GraphQLField node, NamedType? on)
    {
        var field = on is null ? null : _types.FieldOf(on, node.Name.Value);
        Fields.Add(new(node, on, field));
        Read(node.Name, field is null ? null : $"'{on}.{field.Name}'", field?.Arguments, node.Arguments);
        Read(node.Directives, DirectiveLocation.Field);
        if (node.SelectionSet is { } inner)
        {
            Read(inner, field?.Type.Named is { IsComposite: true } type ? type : null);
        }
    }

    private void Read(GraphQLDirectives? directives, DirectiveLocation at)
    {
        if (directives is null)
        {
            return;
        }

        Directives.Add(new(directives.Items, at));
        foreach (var node in directives.Items)
        {
            var directive = _types.FindDirective(node.Name.Value.Span);
            Read(node.Name, directive is null ? null : $"'@{directive.Name}'", directive?.Arguments, node.Arguments);
        }
    }

    /// <param name="label">Null when it is not known what has the arguments; values are read all the same, for the variables in them.</param>
    private void Read(ASTNode owner, string? label, InputSet? known, GraphQLArguments? given)
    {
        if (label is not null && known is not null && (given is not null || !known.Required.IsEmpty))
        {
            Arguments.Add(new(owner, label, known, given));
        }

        foreach (var argument in given?.Items ?? [])
        {
            var input = known?.Find(argument.Name.Value.Span);
            Read(argument.Value, input?.Type, input?.Default is not null, oneOf: null);
        }
    }

    private void Read(GraphQLValue node, TypeReference? type, bool hasDefault, NamedType? oneOf)
    {
        var use = new ValueUse(node, type, hasDefault, oneOf);
        Values.Add(use);
        switch (node)
        {
            case GraphQLVariable:
                _part.Variables.Add(use);
                break;
            case GraphQLListValue list:
                foreach (var item in list.Values ?? [])
                {
                    Read(item, type?.Item, hasDefault: false, oneOf: null); // a list where none is expected is told of itself, not of its items
                }

                break;
            case GraphQLObjectValue { Fields: { } fields }:
                var input = type?.Named is { Kind: TypeKind.InputObject } named ? named : null;
                foreach (var field in fields)
                {
                    var known = input?.Inputs.Find(field.Name.Value.Span);
                    Read(field.Value, known?.Type, known?.Default is not null, input is { IsOneOf: true } ? input : null);
                }

                break;
        }
    }
}
