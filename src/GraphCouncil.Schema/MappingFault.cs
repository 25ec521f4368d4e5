namespace GraphCouncil.Schema;

/// <summary>Something wrong in the files of the schema: where, what, and what to do about it.</summary>
public sealed record MappingFault(SourcePoint At, string Message)
{
    public override string ToString() => $"{At}: {Message}";
}
