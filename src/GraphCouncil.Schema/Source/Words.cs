namespace GraphCouncil.Schema.Source;

/// <summary>How faults name things.</summary>
internal static class Words
{
    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.Object => "type",
        SourceKind.Interface => "interface",
        SourceKind.Union => "union",
        SourceKind.Enumeration => "enum",
        SourceKind.Scalar => "scalar",
    };

    /// <summary><c>'a', 'b'</c></summary>
    public static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(n => $"'{n}'"));
}
