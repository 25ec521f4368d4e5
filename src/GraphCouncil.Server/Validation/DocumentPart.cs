using GraphCouncil.Server.Validation.Types;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Validation;

/// <summary>An operation or a fragment, with what the rules ask of it.</summary>
/// <param name="On">The type that its selections are on; null when the schema has none of that name.</param>
internal sealed record DocumentPart(ASTNode Node, GraphQLSelectionSet Body, NamedType? On)
{
    public GraphQLOperationDefinition? Operation => Node as GraphQLOperationDefinition;

    public GraphQLFragmentDefinition? Fragment => Node as GraphQLFragmentDefinition;

    /// <summary>Every place where a variable stands in it.</summary>
    public List<ValueUse> Variables { get; } = [];

    public List<SpreadUse> Spreads { get; } = [];
}

/// <summary>A selected field.</summary>
/// <param name="On">The type it is selected on; null when that is not known.</param>
/// <param name="Field">Null when the type has none of that name, or is not known.</param>
internal readonly record struct FieldUse(GraphQLField Node, NamedType? On, OutputField? Field);

/// <summary>A fragment that is spread by its name.</summary>
/// <param name="On">The type it is spread on; null when that is not known.</param>
internal readonly record struct SpreadUse(GraphQLFragmentSpread Node, NamedType? On);

/// <summary>A condition on a type: of an inline fragment or of a fragment by name.</summary>
/// <param name="On">The type around an inline fragment; null for a fragment by name, and when that is not known.</param>
internal readonly record struct ConditionUse(GraphQLNamedType Node, NamedType? On);

/// <summary>All directives at one place.</summary>
internal readonly record struct DirectiveUse(List<GraphQLDirective> Nodes, DirectiveLocation At);

/// <summary>All arguments of a field or directive.</summary>
/// <param name="Owner">The name node of the field or directive.</param>
/// <param name="Label">What has the arguments, in words of the schema.</param>
internal readonly record struct ArgumentUse(ASTNode Owner, string Label, InputSet Known, GraphQLArguments? Given);

/// <summary>A value in the document, at any depth.</summary>
/// <param name="Type">What is expected there; null when that is not known.</param>
/// <param name="HasDefault">The argument or input field has a default of its own.</param>
/// <param name="OneOf">The input object with <c>@oneOf</c> whose only field it is to be.</param>
internal readonly record struct ValueUse(GraphQLValue Node, TypeReference? Type, bool HasDefault, NamedType? OneOf);
