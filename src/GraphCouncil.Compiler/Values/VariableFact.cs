using System.Collections.Immutable;

namespace GraphCouncil.Compiler.Values;

/// <summary>What of a value in the variables a plan may depend on. Everything else of it is a slot, read when the question is asked.</summary>
internal enum VariableAspect
{
    /// <summary>Not given, null, or a value.</summary>
    Presence,

    /// <summary>True, false, or neither.</summary>
    Truth,

    /// <summary>The text itself: names of an order or of kinds of search.</summary>
    Text,

    /// <summary>The characters of a cursor that tell which of its values are missing.</summary>
    CursorMask,

    /// <summary>Which members an input object has, whatever their order.</summary>
    Members,

    /// <summary>How many items a list has; -1 for what is no list.</summary>
    Length,
}

/// <summary>How the value at <see cref="VariablePath"/> looked when a plan was made, in the one aspect that was read.</summary>
/// <param name="Number">Presence, truth or length.</param>
/// <param name="Text">The text or the start of the cursor; null when it is none.</param>
/// <param name="Names">The members, sorted.</param>
internal readonly record struct VariableLook(int Number, string? Text, ImmutableArray<string> Names);

/// <summary>
/// One thing that the compiler read of the variables. Facts are the only way in which a request's values shape a plan, and the plan's key is made of
/// them.
/// </summary>
internal sealed record VariableFact(VariablePath Path, VariableAspect Aspect)
{
    /// <summary>Version and missing values of a cursor: three bytes, which are its first four characters.</summary>
    public const int CursorMaskCharacters = 4;

    public const int Absent = 0;
    public const int Null = 1;
    public const int Given = 2;

    public VariableLook Look(IReadOnlyDictionary<string, object?> variables)
    {
        var found = Path.TryFind(variables, out var value);
        return Aspect switch
        {
            VariableAspect.Text => new(0, value as string, []),
            VariableAspect.CursorMask => new(0, value is string cursor ? cursor[..Math.Min(cursor.Length, CursorMaskCharacters)] : null, []),
            VariableAspect.Members => new(0, null, [.. VariableValues.Members(value).Select(member => member.Key).Order(StringComparer.Ordinal)]),
            VariableAspect.Presence or VariableAspect.Truth or VariableAspect.Length => new(NumberOf(found, value), null, []),
        };
    }

    /// <summary>The first of the looks that these variables show; -1 when they show none of them. Nothing is allocated.</summary>
    public int IndexAmong<TNext>(ReadOnlySpan<(VariableLook Look, TNext Next)> known, IReadOnlyDictionary<string, object?> variables)
    {
        var found = Path.TryFind(variables, out var value);
        var number = NumberOf(found, value);
        for (var i = 0; i < known.Length; i++)
        {
            if (Shows(known[i].Look, number, value))
            {
                return i;
            }
        }

        return -1;
    }

    private bool Shows(in VariableLook look, int number, object? value) => Aspect switch
    {
        VariableAspect.Text => look.Text == value as string,
        VariableAspect.CursorMask => value is string cursor
            ? look.Text is { } start && cursor.AsSpan(0, Math.Min(cursor.Length, CursorMaskCharacters)).SequenceEqual(start)
            : look.Text is null,
        VariableAspect.Members => VariableValues.HasMembers(value, look.Names),
        VariableAspect.Presence or VariableAspect.Truth or VariableAspect.Length => look.Number == number,
    };

    private int NumberOf(bool found, object? value) => Aspect switch
    {
        VariableAspect.Presence => !found ? Absent : value is null ? Null : Given,
        VariableAspect.Truth => value is bool truth ? (truth ? 1 : 0) : -1,
        VariableAspect.Length => VariableValues.Count(value),
        VariableAspect.Text or VariableAspect.CursorMask or VariableAspect.Members => 0,
    };
}
