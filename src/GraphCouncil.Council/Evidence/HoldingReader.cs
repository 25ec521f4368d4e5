using GraphCouncil.Core.Stores;

namespace GraphCouncil.Council.Evidence;

/// <summary>Reads what <see cref="HoldingTrees"/> asks, position by position.</summary>
internal static class HoldingReader
{
    public static IEnumerable<Requiring> AllRequiring(ReadOnlySpan<byte> json, RequiringKind kind)
    {
        var reader = new AnswerReader(json);
        var all = new List<Requiring>();
        reader.BeginList();
        while (reader.NextInList())
        {
            var id = reader.Text();
            var requirements = reader.Requirements();
            all.Add(new(id, kind, requirements, kind is RequiringKind.Component ? reader.Ids() : []));
            reader.End();
        }

        return all;
    }

    /// <summary>Whether there is a node of those that were asked for.</summary>
    public static bool IsAny(ReadOnlySpan<byte> json)
    {
        var reader = new AnswerReader(json);
        reader.Begin();
        return reader.NextRow();
    }

    /// <summary>Whether one of some regions has a municipality.</summary>
    public static bool IsAnyInhabited(ReadOnlySpan<byte> json)
    {
        var reader = new AnswerReader(json);
        reader.Begin();
        var has = false;
        while (reader.NextRow())
        {
            _ = reader.Text();
            has |= !reader.Ids().IsEmpty;
            reader.End();
        }

        return has;
    }

    /// <summary>Adds the counts at a level.</summary>
    public static void Counts(ReadOnlySpan<byte> json, int level, HolderCounts counts)
    {
        var reader = new AnswerReader(json);
        reader.Begin();
        while (reader.NextRow())
        {
            reader.Begin();
            var competency = reader.Text();
            reader.End();
            counts[competency, level] = reader.Integer();
            reader.End();
        }
    }
}
