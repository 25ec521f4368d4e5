namespace GraphCouncil.Schema;

/// <summary>A place in a file of the schema; line and column count from 1.</summary>
public readonly record struct SourcePoint(string File, int Line, int Column) : IComparable<SourcePoint>
{
    public static bool operator <(SourcePoint left, SourcePoint right) => left.CompareTo(right) < 0;

    public static bool operator >(SourcePoint left, SourcePoint right) => left.CompareTo(right) > 0;

    public static bool operator <=(SourcePoint left, SourcePoint right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SourcePoint left, SourcePoint right) => left.CompareTo(right) >= 0;

    public int CompareTo(SourcePoint other) =>
        string.CompareOrdinal(File, other.File) is not 0 and var byFile ? byFile : (Line, Column).CompareTo((other.Line, other.Column));

    public override string ToString() => $"{File}:{Line}:{Column}";
}
