namespace GraphCouncil.Seeding.Files;

/// <summary>A data file of <c>seed/</c>: its name and its text.</summary>
public sealed record SeedFile(string Name, string Text);

/// <summary>Something wrong in a data file. Lines count from 1, the header is line 1.</summary>
public sealed record SeedFault(string File, int Line, string Column, string Message)
{
    public override string ToString() => Column.Length == 0 ? $"{File}:{Line}: {Message}" : $"{File}:{Line}: column '{Column}': {Message}";
}
