using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler.Reading;

/// <summary>The same selections (the very same places of the document) on the same thing.</summary>
internal readonly struct SelectionKey(string on, ImmutableArray<GraphQLSelectionSet> selections) : IEquatable<SelectionKey>
{
    private readonly string _on = on;
    private readonly ImmutableArray<GraphQLSelectionSet> _selections = selections;

    public bool Equals(SelectionKey other) =>
        _on == other._on && _selections.AsSpan().SequenceEqual(other._selections.AsSpan(), ReferenceEqualityComparer.Instance);

    public override bool Equals(object? obj) => obj is SelectionKey other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_on, _selections.Length, _selections.IsEmpty ? 0 : RuntimeHelpers.GetHashCode(_selections[0]));
}
