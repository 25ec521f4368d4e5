using GraphCouncil.Core.Problems;

namespace GraphCouncil.Compiler.Values;

/// <summary>A page size: written, the default, or in a variable.</summary>
/// <param name="Argument"><c>first</c>, <c>last</c> and the like.</param>
/// <param name="Range">What it may be.</param>
/// <param name="Constant">The number, when it is known already.</param>
/// <param name="Variable">Where it is, when it is not.</param>
/// <param name="At">Its place.</param>
internal sealed record LimitSource(string Argument, SizeRange Range, int? Constant, VariablePath? Variable, Place At);

/// <summary>The text of a search.</summary>
internal sealed record SearchSource(string? Constant, VariablePath? Variable, Place At);

/// <summary>An id, or a list of them.</summary>
internal sealed record IdSource(string Argument, ValueSource Source, bool IsList, Place At);
