using System.Collections.Immutable;

namespace GraphCouncil.Council.Coverage;

/// <summary>Numbers of a table of which one is about all that the others are about, by their places in it: it is not less than any of them.</summary>
/// <param name="Sum">What it is beside the sum of the others.</param>
public sealed record SumLine(int Total, ImmutableArray<int> Members, SumKind Sum)
{
    public IEnumerable<int> Cells => Members.Append(Total);
}

/// <summary>What a total can be taken for.</summary>
public enum SumKind
{
    /// <summary>Nothing: it is about others too.</summary>
    None,

    /// <summary>No more than the sum: somebody may be in several of the members.</summary>
    AtMost,

    /// <summary>The sum: hardly anybody is in two municipalities, and whoever reads the table may guess that nobody is.</summary>
    Equal,
}
