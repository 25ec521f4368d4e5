using System.Collections.Immutable;
using GraphCouncil.Core.Stores;

namespace GraphCouncil.Council.Evidence;

/// <summary>Forms of rows that answers to several trees have.</summary>
internal static class AnswerRows
{
    /// <summary>A list of which each row is a related node alone, of which its id.</summary>
    public static ImmutableArray<string> IdsOfOnes(this ref AnswerReader reader)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        reader.BeginList();
        while (reader.NextInList())
        {
            if (reader.IdOfOne() is { } id)
            {
                ids.Add(id);
            }

            reader.End();
        }

        return ids.DrainToImmutable();
    }

    /// <summary>A list of which each row is an id alone.</summary>
    public static ImmutableArray<string> Ids(this ref AnswerReader reader)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        reader.BeginList();
        while (reader.NextInList())
        {
            ids.Add(reader.Text());
            reader.End();
        }

        return ids.DrainToImmutable();
    }

    public static string? IdOfOne(this ref AnswerReader reader)
    {
        if (!reader.One())
        {
            return null;
        }

        var id = reader.Text();
        reader.End();
        return id;
    }

    /// <summary>The same of a node of one of several types, which its row begins with.</summary>
    public static string? IdOfTagged(this ref AnswerReader reader)
    {
        if (!reader.One())
        {
            return null;
        }

        _ = reader.Integer();
        var id = reader.Text();
        reader.End();
        return id;
    }

    public static List<string> Texts(this ref AnswerReader reader)
    {
        var texts = new List<string>();
        reader.Begin();
        while (reader.NextText() is { } text)
        {
            texts.Add(text);
        }

        return texts;
    }

    /// <summary>A list of required competencies, each with its level and importance.</summary>
    public static ImmutableArray<Requirement> Requirements(this ref AnswerReader reader)
    {
        var requirements = ImmutableArray.CreateBuilder<Requirement>();
        reader.BeginList();
        while (reader.NextInList())
        {
            requirements.Add(new(reader.Text(), reader.Integer(), reader.Text() == "ESSENTIAL"));
            reader.End();
        }

        return requirements.DrainToImmutable();
    }
}
