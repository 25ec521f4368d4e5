namespace GraphCouncil.Schema;

/// <summary>One file of the schema: the name that faults are reported under, and its text.</summary>
public sealed record SchemaFile(string Name, string Text);
