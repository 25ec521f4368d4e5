using System.Collections.Immutable;

namespace GraphCouncil.Council.Needs;

/// <summary>A competency of the catalogue.</summary>
/// <param name="Id">Global id.</param>
/// <param name="Labels">What it is called, in both languages, synonyms last.</param>
/// <param name="Broader">The global id of the one above it; null at the top.</param>
public sealed record Competency(string Id, string Notation, ImmutableArray<string> Labels, string? Broader);
