namespace GraphCouncil.Council.Evidence;

/// <param name="Id">Global id.</param>
/// <param name="Name">The Danish name.</param>
public sealed record NamedNode(string Id, string Name);
