using System.Collections.Immutable;
using GraphCouncil.Core.Stores;

namespace GraphCouncil.Council.Evidence;

/// <summary>Reads what people were asked for, position by position of <see cref="EvidenceTrees"/>.</summary>
internal static class TurnReader
{
    /// <summary>What some people were asked for.</summary>
    /// <param name="day">What begins later is not known yet.</param>
    public static ImmutableArray<Turn> Turns(ReadOnlySpan<byte> json, DateOnly day)
    {
        var reader = new AnswerReader(json);
        var turns = new List<Turn>();
        reader.Begin();
        while (reader.NextRow())
        {
            var person = reader.Text();
            reader.BeginList();
            while (reader.NextInList())
            {
                turns.Add(new(person, TurnKind.Review, reader.Text(), reader.Day()));
                reader.End();
            }

            reader.BeginList();
            while (reader.NextInList())
            {
                turns.Add(new(person, TurnKind.Seat, reader.Text(), reader.Day()));
                reader.End();
            }

            reader.BeginList();
            while (reader.NextInList())
            {
                turns.Add(new(person, TurnKind.Request, reader.Text(), AnsweredOn(ref reader)));
                reader.End();
            }

            reader.End();
        }

        return [.. turns.Where(turn => turn.On <= day)];
    }

    /// <summary>What anybody was asked for, out of all reviews, all seats and all requests.</summary>
    public static ImmutableArray<Turn> AllTurns(
        ReadOnlySpan<byte> reviews, ReadOnlySpan<byte> seats, ReadOnlySpan<byte> requests, DateOnly day)
    {
        var turns = new List<Turn>();
        var reader = new AnswerReader(reviews);
        reader.BeginList();
        while (reader.NextInList())
        {
            var review = reader.Text();
            reader.BeginList();
            while (reader.NextInList())
            {
                turns.Add(new(reader.Text(), TurnKind.Review, review, reader.Day()));
                reader.End();
            }

            reader.End();
        }

        reader = new(seats);
        reader.BeginList();
        while (reader.NextInList())
        {
            var (seat, from) = (reader.Text(), reader.Day());
            if (reader.IdOfOne() is { } person)
            {
                turns.Add(new(person, TurnKind.Seat, seat, from));
            }

            reader.End();
        }

        reader = new(requests);
        reader.BeginList();
        while (reader.NextInList())
        {
            var (request, on) = (reader.Text(), AnsweredOn(ref reader));
            turns.AddRange(reader.Ids().Select(person => new Turn(person, TurnKind.Request, request, on)));
            reader.End();
        }

        return [.. turns.Where(turn => turn.On <= day)];
    }

    /// <summary>The day on which a request was opened, or better the one on which it was answered.</summary>
    private static DateOnly AnsweredOn(ref AnswerReader reader)
    {
        var opened = reader.Day();
        return reader.DayOrNull() ?? opened;
    }
}
