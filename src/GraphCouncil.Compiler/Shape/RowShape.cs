using GraphCouncil.Compiler.Cursors;
using GraphCouncil.Compiler.Drafts;

namespace GraphCouncil.Compiler.Shape;

/// <summary>How a row becomes an object: a program per stored type.</summary>
internal sealed class RowShape(bool tagged)
{
    public bool Tagged => tagged;

    /// <summary>In the order of the row's cases. Set once, when the whole row is laid out.</summary>
    public RowProgram[] Programs { get; set; } = [];

    /// <summary>Of groups: the page size that nobody asked for, of which more groups are told as a problem; null where somebody did.</summary>
    public int? Most { get; init; }
}

/// <summary>
/// An object as constant bytes with values between them. Everything known beforehand (braces, names, type names) stands in <see cref="RowOp.Before"/>
/// of the next value or in <see cref="Tail"/>.
/// </summary>
/// <param name="Ops">The values in the order of the response.</param>
/// <param name="Tail">What follows the last.</param>
/// <param name="Outputs">How many positions the row has.</param>
/// <param name="Marks">Per position the number under which its place is remembered, because it is read again after later ones; -1 for the others.
/// Empty when none is.</param>
/// <param name="MarkCount">How many are remembered.</param>
internal sealed record RowProgram(RowOp[] Ops, byte[] Tail, int Outputs, int[] Marks, int MarkCount);

internal enum RowOpKind
{
    Text,
    Instant,
    Integer,
    Real,
    Truth,
    TextList,
    One,
    Several,
    Many,
    Cursor,
    MatchClass,

    /// <summary>A real that was added up: told to twelve digits, for stores may add in any order.</summary>
    Figure,
}

/// <summary>One value of an object.</summary>
/// <param name="Before">The constant bytes before it, its name last.</param>
/// <param name="Position">Which output of the row.</param>
/// <param name="Required">The schema says that it is never null.</param>
/// <param name="Path">The response keys that lead to it from the row.</param>
internal sealed record RowOp(byte[] Before, RowOpKind Kind, int Position, bool Required, object[] Path, FieldPlace Place)
{
    public RowShape? One { get; init; }

    public ListShape? Many { get; init; }

    public CursorShape? Cursor { get; init; }
}

/// <summary>Which outputs of a row its cursor is made from: per key of the order a position.</summary>
internal sealed record CursorShape(CursorForm Form, int[] Positions);

internal enum ListOpKind
{
    Items,
    Total,
    HasNext,
    HasPrevious,
    StartCursor,
    EndCursor,
}

/// <summary>One value of a connection.</summary>
internal sealed record ListOp(byte[] Before, ListOpKind Kind, object[] Path)
{
    public RowShape? Row { get; init; }
}

/// <summary>How <c>[items, beyond, total]</c> becomes a connection.</summary>
internal sealed class ListShape
{
    public bool HasItems { get; init; }

    public bool HasBeyond { get; init; }

    public bool HasTotal { get; init; }

    public bool OneMore { get; init; }

    public bool Backward { get; init; }

    /// <summary>Which of the request's page sizes.</summary>
    public int Limit { get; init; }

    public bool Tagged { get; init; }

    /// <summary>Per case of the row how its cursor is made; empty where no cursor is shown.</summary>
    public CursorShape[] Cursors { get; set; } = [];

    public ListOp[] Ops { get; set; } = [];

    public byte[] Tail { get; set; } = [];

    /// <summary>The rows have to be counted before the first byte is written.</summary>
    public bool CountFirst { get; set; }
}
