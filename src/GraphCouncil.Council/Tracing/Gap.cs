namespace GraphCouncil.Council.Tracing;

/// <summary>Something that is missing.</summary>
/// <param name="Node">Global id of what lacks it.</param>
public sealed record Gap(GapKind Kind, string Node);
