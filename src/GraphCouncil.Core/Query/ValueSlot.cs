using GraphCouncil.Core.Map;

namespace GraphCouncil.Core.Query;

/// <summary>A place in a query tree that a value is put into when the question is asked. The tree, and so a statement's text, knows the place and the kind only.</summary>
/// <param name="Index">Which of the question's values.</param>
/// <param name="Kind">What the value is; of a list, what its items are.</param>
public readonly record struct ValueSlot(int Index, ValueKind Kind);
