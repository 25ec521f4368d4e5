namespace GraphCouncil.Council.Evidence;

/// <summary>Something told of who knows something in a municipality.</summary>
/// <param name="Competency">Global id, or what stands for any at all.</param>
/// <param name="Municipality">Global id.</param>
public readonly record struct MunicipalFigure(string Competency, string Municipality, double Figure);

/// <param name="Id">Global id.</param>
/// <param name="Name">The Danish name.</param>
public sealed record NamedNode(string Id, string Name);
