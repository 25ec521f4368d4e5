namespace GraphCouncil.Council.Findings;

/// <summary>Something that is wrong or missing.</summary>
/// <param name="Node">Global id of what it is about.</param>
/// <param name="With">Global id of what else has to do with it: the person whose seat or review it is; null when nothing has.</param>
public sealed record Finding(FindingKind Kind, string Node, string? With = null);
