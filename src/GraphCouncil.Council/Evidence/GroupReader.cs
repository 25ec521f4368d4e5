using System.Collections.Immutable;
using GraphCouncil.Core.Stores;

namespace GraphCouncil.Council.Evidence;

/// <summary>Reads mandates, seats and who holds them, position by position of <see cref="EvidenceTrees"/>.</summary>
internal static class GroupReader
{
    /// <summary>The one mandate that was asked for; null when there is none.</summary>
    public static CalledFor? OneMandate(ReadOnlySpan<byte> json)
    {
        var reader = new AnswerReader(json);
        reader.Begin();
        return reader.NextRow() ? MandateOf(ref reader) : null;
    }

    /// <summary>The one seat that was asked for; null when there is none.</summary>
    public static HeldSeat? OneSeat(ReadOnlySpan<byte> json)
    {
        var reader = new AnswerReader(json);
        reader.Begin();
        if (!reader.NextRow())
        {
            return null;
        }

        var (seat, person) = (reader.Text(), reader.IdOfOne());
        if (person is null)
        {
            return null;
        }

        if (!reader.One())
        {
            return new(seat, person, null, [], []);
        }

        var group = reader.Text();
        var mandates = ImmutableArray.CreateBuilder<CalledFor>();
        reader.BeginList();
        while (reader.NextInList())
        {
            mandates.Add(MandateOf(ref reader));
            reader.End();
        }

        return new(seat, person, group, mandates.DrainToImmutable(), [.. reader.IdsOfOnes().Distinct().Where(each => each != person)]);
    }

    /// <summary>What some people claim, each competency at the best level, by id.</summary>
    public static Dictionary<string, ImmutableArray<(string Competency, int Level)>> Profiles(ReadOnlySpan<byte> json)
    {
        var reader = new AnswerReader(json);
        var profiles = new Dictionary<string, ImmutableArray<(string, int)>>();
        reader.Begin();
        while (reader.NextRow())
        {
            profiles[reader.Text()] =
                [.. Levels(ref reader).GroupBy(each => each.Competency, each => each.Level).Select(each => (each.Key, each.Max()))];
            reader.End();
        }

        return profiles;
    }

    private static CalledFor MandateOf(ref AnswerReader reader) => new(reader.Text(), reader.Truth(), Levels(ref reader));

    private static ImmutableArray<(string Competency, int Level)> Levels(ref AnswerReader reader)
    {
        var levels = ImmutableArray.CreateBuilder<(string, int)>();
        reader.BeginList();
        while (reader.NextInList())
        {
            levels.Add((reader.Text(), reader.Integer()));
            reader.End();
        }

        return levels.DrainToImmutable();
    }
}
