using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Rewriting;

namespace GraphCouncil.Compiler.Values;

/// <summary>As of which day a root field is answered.</summary>
/// <param name="Day">Where the day comes from; null when all periods count.</param>
/// <param name="IsChosen">Whether the caller names a day. What tells of now alone is refused then.</param>
internal sealed record AsOf(ValueSource? Day, bool IsChosen)
{
    public static AsOf Today { get; } = new(ValueSource.Today.Instance, IsChosen: false);

    /// <summary>What makes a tree one as of the day in a slot. Every tree is rewritten by it, whoever made it.</summary>
    public static ValidTime Rewriter(GraphMap map, ValueSlot day) => new(map, day);

    public static AsOf AllPeriods { get; } = new(null, IsChosen: false);
}
