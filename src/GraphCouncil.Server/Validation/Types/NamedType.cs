using System.Collections.Frozen;
using System.Collections.Immutable;
using GraphQLParser;

namespace GraphCouncil.Server.Validation.Types;

/// <summary>One type of the public schema. Made by <see cref="SchemaIndex"/>, which fills it once; nothing changes afterwards.</summary>
internal sealed class NamedType(string name, TypeKind kind)
{
    private FrozenDictionary<string, OutputField>.AlternateLookup<ReadOnlySpan<char>>? _fields;
    private FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>? _values;

    public string Name => name;

    public TypeKind Kind => kind;

    /// <summary>The fields of an object or interface, without <c>__typename</c> and the questions about the schema.</summary>
    public ImmutableArray<OutputField> Fields { get; private set; } = [];

    /// <summary>The fields of an input object.</summary>
    public InputSet Inputs { get; private set; } = InputSet.Empty;

    /// <summary>Exactly one of the input object's fields is to be given, and not as null (<c>@oneOf</c>).</summary>
    public bool IsOneOf { get; private set; }

    /// <summary>The values of an enum, in the order of the schema.</summary>
    public ImmutableArray<string> Values { get; private set; } = [];

    /// <summary>What values a scalar has; null for other kinds.</summary>
    public ScalarValues? Scalar { get; private set; }

    /// <summary>The object types that a value of this type can be of; an object type itself alone.</summary>
    public FrozenSet<NamedType> Possible { get; private set; } = [];

    public bool IsComposite => kind is TypeKind.Object or TypeKind.Interface or TypeKind.Union;

    public bool IsInput => kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.InputObject;

    public OutputField? Field(ROM field) => _fields is { } known && known.TryGetValue(field.Span, out var found) ? found : null;

    /// <summary>The enum's value of that name, as the schema's own text; null when it has none.</summary>
    public string? Value(ReadOnlySpan<char> value) => _values is { } known && known.TryGetValue(value, out var found) ? found : null;

    /// <summary>Can one object be of both types?</summary>
    public bool Overlaps(NamedType other) =>
        Possible.Count < other.Possible.Count ? other.Possible.Overlaps(Possible) : Possible.Overlaps(other.Possible);

    public void FillFields(IEnumerable<OutputField> fields)
    {
        Fields = [.. fields];
        _fields = Fields.ToFrozenDictionary(field => field.Name).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public void FillInputs(InputSet inputs, bool isOneOf)
    {
        Inputs = inputs;
        IsOneOf = isOneOf;
    }

    public void FillValues(IEnumerable<string> values)
    {
        Values = [.. values];
        _values = Values.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public void FillScalar(ScalarValues scalar) => Scalar = scalar;

    public void FillPossible(IEnumerable<NamedType> possible) => Possible = possible.ToFrozenSet();

    public override string ToString() => name;
}
