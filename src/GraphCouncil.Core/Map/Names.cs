namespace GraphCouncil.Core.Map;

/// <summary>The name of a type in the API and in the map: a node type, an interface, a union, an enum.</summary>
public readonly record struct TypeName(string Value)
{
    public override string ToString() => Value;
}

/// <summary>The name of a field of a type: a property or a way along a relationship.</summary>
public readonly record struct FieldName(string Value)
{
    public override string ToString() => Value;
}

/// <summary>The name of a property of a node or a relationship. Equal to the field name that shows it.</summary>
public readonly record struct PropertyName(string Value)
{
    public override string ToString() => Value;
}

/// <summary>The label that a store puts on the nodes of one type.</summary>
public readonly record struct NodeLabel(string Value)
{
    public override string ToString() => Value;
}

/// <summary>The type of a relationship in the graph, such as HAS_COMPETENCY. It means one thing: one source end, one target end.</summary>
public readonly record struct RelationshipName(string Value)
{
    public override string ToString() => Value;
}
