using System.Collections.Immutable;
using GraphCouncil.Schema.Directives;
using GraphCouncil.Schema.Files;
using GraphQLParser.AST;

namespace GraphCouncil.Schema.Source;

/// <summary>Turns the definitions of one file into types of the source model.</summary>
internal sealed class DefinitionReader(SourceFile file, FaultList faults)
{
    /// <summary>The type that a definition or extension declares; null when it is of a kind that the schema does not have.</summary>
    public SourceType? Read(ASTNode definition)
    {
        if (KindOf(definition) is not var (kind, place))
        {
            Refuse(definition);
            return null;
        }

        var name = ((INamedNode)definition).Name.StringValue;
        return new(kind, name, file.At(definition))
        {
            Description = DescriptionOf(definition),
            Directives = Applied(definition, place),
            Interfaces = Names((definition as IHasInterfacesNode)?.Interfaces?.Items),
            Fields = [.. ((definition as IHasFieldsDefinitionNode)?.Fields?.Items ?? []).Select(Field)],
            Members = Names(definition switch
            {
                GraphQLUnionTypeDefinition union => union.Types?.Items,
                GraphQLUnionTypeExtension union => union.Types?.Items,
                _ => null,
            }),
            Values = [.. (definition switch
            {
                GraphQLEnumTypeDefinition several => several.Values?.Items,
                GraphQLEnumTypeExtension several => several.Values?.Items,
                _ => null,
            } ?? []).Select(Value)],
        };
    }

    /// <summary>What the schema says of itself as a whole; null when it says nothing, which is a fault.</summary>
    /// <param name="described">Whether it has said so before.</param>
    public string? Describe(GraphQLSchemaDefinition schema, bool described)
    {
        _ = Applied(schema, DirectiveLocation.Schema);
        var description = DescriptionOf(schema);
        if (described)
        {
            faults.Add(file.At(schema), "The schema is described already. Keep one of the two definitions.");
        }
        else if (description is null)
        {
            faults.Add(file.At(schema), "The schema's definition stands here for its description alone. Write one above it, or remove it.");
        }

        if (schema.OperationTypes is not [{ Operation: OperationType.Query, Type.Name.StringValue: "Query" }])
        {
            faults.Add(file.At(schema), "The schema's roots follow from the types of the graph. Write: schema { query: Query }");
        }

        return description;
    }

    public static bool IsExtension(ASTNode definition) => definition.Kind is ASTNodeKind.ObjectTypeExtension or ASTNodeKind.InterfaceTypeExtension
        or ASTNodeKind.UnionTypeExtension or ASTNodeKind.EnumTypeExtension or ASTNodeKind.ScalarTypeExtension;

    private static (SourceKind Kind, DirectiveLocation Place)? KindOf(ASTNode definition) => definition switch
    {
        GraphQLObjectTypeDefinition or GraphQLObjectTypeExtension => (SourceKind.Object, DirectiveLocation.Object),
        GraphQLInterfaceTypeDefinition or GraphQLInterfaceTypeExtension => (SourceKind.Interface, DirectiveLocation.Interface),
        GraphQLUnionTypeDefinition or GraphQLUnionTypeExtension => (SourceKind.Union, DirectiveLocation.Union),
        GraphQLEnumTypeDefinition or GraphQLEnumTypeExtension => (SourceKind.Enumeration, DirectiveLocation.Enum),
        GraphQLScalarTypeDefinition or GraphQLScalarTypeExtension => (SourceKind.Scalar, DirectiveLocation.Scalar),
        _ => null,
    };

    private void Refuse(ASTNode definition) => faults.Add(file.At(definition), definition switch
    {
        GraphQLInputObjectTypeDefinition or GraphQLInputObjectTypeExtension => "Input types follow from the types of the graph. Remove this one.",
        GraphQLSchemaExtension => "The schema's roots follow from the types of the graph. Remove this extension.",
        _ => "Only types, interfaces, unions, enums and scalars stand in the schema. Remove this definition.",
    });

    private ImmutableArray<SourceName> Names(IEnumerable<GraphQLNamedType>? types) =>
        [.. (types ?? []).Select(t => new SourceName(t.Name.StringValue, file.At(t)))];

    private SourceField Field(GraphQLFieldDefinition field)
    {
        foreach (var argument in field.Arguments?.Items ?? [])
        {
            faults.Add(
                file.At(argument),
                $"'{field.Name.StringValue}' takes no arguments here; the public schema adds those of lists. Remove '{argument.Name.StringValue}'.");
        }

        return new(field.Name.StringValue, file.At(field), DescriptionOf(field), Use(field.Type), Applied(field, DirectiveLocation.FieldDefinition));
    }

    private SourceValue Value(GraphQLEnumValueDefinition value) =>
        new(value.Name.StringValue, file.At(value), DescriptionOf(value), Applied(value, DirectiveLocation.EnumValue));

    private SourceTypeUse Use(GraphQLType type)
    {
        var (shape, name) = type switch
        {
            GraphQLNamedType one => (TypeShape.Optional, one),
            GraphQLNonNullType { Type: GraphQLNamedType one } => (TypeShape.Required, one),
            GraphQLNonNullType { Type: GraphQLListType { Type: GraphQLNonNullType { Type: GraphQLNamedType item } } } => (TypeShape.Many, item),
            _ => (TypeShape.Other, Innermost(type)),
        };
        return new(name.Name.StringValue, shape, AstText.Of(type), file.At(type));
    }

    private static GraphQLNamedType Innermost(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => Innermost(required.Type),
        GraphQLListType list => Innermost(list.Type),
        _ => (GraphQLNamedType)type,
    };

    private AppliedDirectives Applied(ASTNode node, DirectiveLocation place) =>
        DirectiveReader.Read((node as IHasDirectivesNode)?.Directives?.Items ?? [], place, file, faults);

    private static string? DescriptionOf(ASTNode node) =>
        (node as IHasDescriptionNode)?.Description?.Value.ToString().Trim() is { Length: > 0 } text ? text : null;
}
