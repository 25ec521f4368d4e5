using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Values;
using GraphCouncil.StoreContracts.Village;

namespace GraphCouncil.StoreContracts.Laws;

/// <summary>Few values of each kind, so that they meet, most of them nasty.</summary>
internal sealed class SomeValues(GraphMap map, Tape tape)
{
    private static readonly ImmutableArray<string> Texts =
    [
        "a", "", "A", "\u00e5", "aa", "ab", "a'b`c", "e\u0301", "\u00e9", "a\0b", "%", "Z", "\U0001F600", "\uFFFD", "\u00c6 b", "a b", "b\" a",
        "a\u030A", "\u030A", "\uE000", "a\U0001F600", "a\uFFFD",
    ];

    private static readonly ImmutableArray<string> Ids =
    [
        "person:a", "x:1", "person:b", "person:a", "skill:b", "person:c", "skill:c", "agency:\U0001F3BC", "skill:b",
        "agency:c", "company:b", "report:\uE000", "X:1", "", "edge:0003", "person:\U0001F3BC", "skill:\uE000",
    ];

    private static readonly ImmutableArray<string> Moments =
    [
        "2000-01-01T00:00:00.000Z", "1999-12-31T23:59:59.999Z", "2000-01-01T00:00:00.001Z",
        "2000-01-01T00:00:00.000Z5", "2000-01-01T00:00:00.000Z45", "1999-12-31T23:59:60.000Z",
    ];

    public GraphValue Of(ValueKind kind, TypeName? enumeration = null) => kind switch
    {
        ValueKind.Text => Plain.Value(tape.Of(Texts)),
        ValueKind.Integer => Plain.Value(tape.Of(0L, 1L, -1L, 2L, long.MaxValue, long.MinValue, 9007199254740993L)),
        ValueKind.Real => Plain.Value(tape.Of(0.0, 1.0, -0.0, 0.1, 0.30000000000000004, -2.5, 1e300, 5e-324)),
        ValueKind.Truth => Plain.Value(tape.Chance(2)),
        ValueKind.Id => Plain.Value(tape.Of(Ids)),
        ValueKind.Date => Plain.Value(tape.Of("2000-01-01", "1999-12-31", "9999-12-31")),
        ValueKind.DateTime => Plain.Value(tape.Of(Moments)),
        ValueKind.Enumeration => Plain.Value(tape.Of(map.FindEnum(enumeration!.Value.Value)!.Values).Name),
        ValueKind.TextList => new GraphValue.List([.. tape.Some(3, () => Of(ValueKind.Text))]),
    };
}
