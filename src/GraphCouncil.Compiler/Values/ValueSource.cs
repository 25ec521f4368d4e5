using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Compiler.Values;

/// <summary>Where the value of a slot comes from. Equal sources share a slot.</summary>
internal abstract record ValueSource
{
    /// <summary>Written in the request itself.</summary>
    public sealed record Constant(GraphValue Value) : ValueSource;

    /// <summary>Out of a variable; a list when the slot takes one.</summary>
    public sealed record FromVariable(VariablePath Path, ValueKind Kind, bool IsList) : ValueSource;

    /// <summary>The folded text of a variable; equal wherever it is used.</summary>
    public sealed record FoldedVariable(VariablePath Path, Place At) : ValueSource
    {
        public bool Equals(FoldedVariable? other) => other is not null && Path.Equals(other.Path);

        public override int GetHashCode() => Path.GetHashCode();
    }

    /// <summary>A list written in the request with variables among its items.</summary>
    public sealed record Several(ImmutableArray<ValueSource> Items) : ValueSource
    {
        public bool Equals(Several? other) => other is not null && Items.SequenceEqual(other.Items);

        public override int GetHashCode() => Items.Length;
    }

    /// <summary>The size of a page, and one more where someone asks whether there is more.</summary>
    public sealed record PageLimit(int Limit, bool OneMore) : ValueSource;

    /// <summary>A sort value out of a cursor.</summary>
    public sealed record CursorPart(int Cursor, int Part) : ValueSource;

    /// <summary>The folded text of a search.</summary>
    public sealed record SearchWhole(int Search) : ValueSource;

    /// <summary>The words and phrases of a search.</summary>
    public sealed record SearchTerms(int Search) : ValueSource;

    /// <summary>The day that the service says it is.</summary>
    public sealed record Today : ValueSource
    {
        private Today()
        {
        }

        public static Today Instance { get; } = new();
    }

    /// <summary>The id of the person who asks.</summary>
    public sealed record Self : ValueSource
    {
        private Self()
        {
        }

        public static Self Instance { get; } = new();
    }

    /// <summary>What is known only when the question is asked, in a field that takes several rounds.</summary>
    public sealed record OfRound(RoundValue What) : ValueSource;

    /// <summary>The id, or the list of ids, that a root field asks for.</summary>
    public sealed record Identity(int Ids) : ValueSource;
}

/// <summary>What the rounds of a walk fill in.</summary>
internal enum RoundValue
{
    /// <summary>The nodes whose relationships are asked for.</summary>
    Ids,

    /// <summary>How many are told.</summary>
    Limit,
    CountTo,

    /// <summary>The degree up to which nodes are looked at.</summary>
    Most,

    /// <summary>The nodes that the walk has come to.</summary>
    Known,

    /// <summary>The nodes that are shown.</summary>
    Shown,
}
