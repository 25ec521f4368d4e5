namespace GraphCouncil.Council.Panels;

/// <summary>A rule to have instead of a stronger one, none at all when null, and what that costs.</summary>
internal readonly record struct Weaker(PanelRule? Rule, int Cost);
