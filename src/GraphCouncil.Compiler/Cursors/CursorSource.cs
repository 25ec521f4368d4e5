using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Compiler.Cursors;

/// <summary>A cursor; its form is known when the order is.</summary>
internal sealed record CursorSource(string Argument, string? Constant, VariablePath? Variable, Place At)
{
    public CursorForm? Form { get; init; }
}
