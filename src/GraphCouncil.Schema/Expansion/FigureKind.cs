using System.Collections.Immutable;

namespace GraphCouncil.Schema.Expansion;

/// <summary>Which figures there are of values of one kind.</summary>
/// <param name="Name">Of the type that answers them.</param>
/// <param name="Value">The scalar of such a value.</param>
internal sealed record FigureKind(string Name, string Value, ImmutableArray<Figure> Figures)
{
    private static readonly Figure Distinct = new("countDistinct", "Int", "How many different values there are.");

    private static readonly ImmutableArray<Figure> Sums =
    [
        new("sum", "Float", "All added up, each once; null when there is none."),
        new("average", "Float", "The sum divided by how many there are; null when there is none."),
    ];

    public static ImmutableArray<FigureKind> All { get; } =
    [
        new("IntFigures", "Int", [.. Ends("Int"), .. Sums, Distinct]),
        new("FloatFigures", "Float", [.. Ends("Float"), .. Sums, Distinct]),
        new("DateFigures", "Date", [.. Ends("Date"), Distinct]),
        new("DateTimeFigures", "DateTime", [.. Ends("DateTime"), Distinct]),
        new("ValueFigures", "String", [Distinct]),
    ];

    private static ImmutableArray<Figure> Ends(string value) =>
        [new("min", value, "The least; null when there is none."), new("max", value, "The greatest; null when there is none.")];
}

/// <param name="Type">The scalar of what it tells.</param>
/// <param name="Description">For people.</param>
internal sealed record Figure(string Name, string Type, string Description)
{
    /// <summary>Never missing: of nothing it is 0.</summary>
    public bool IsCount => Name == "countDistinct";
}
