using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Compiler.Shape;

namespace GraphCouncil.Compiler.Lowering;

/// <summary>Gathers constant bytes until a value needs them before it.</summary>
internal sealed class ConstantBytes
{
    private readonly ArrayBufferWriter<byte> _bytes = new(64);
    private bool _first;

    public void Open()
    {
        _bytes.Write("{"u8);
        _first = true;
    }

    public void Close()
    {
        _bytes.Write("}"u8);
        _first = false;
    }

    /// <summary>Begins a list of objects, or an object of it that is not the first.</summary>
    public void OpenList() => _bytes.Write("["u8);

    public void Comma() => _bytes.Write(","u8);

    public void CloseList() => _bytes.Write("]"u8);

    public void Null() => _bytes.Write("null"u8);

    /// <summary>A name of the response: letters, digits and underscores, so it needs no escape.</summary>
    public void Name(string key)
    {
        _bytes.Write(Encoding.UTF8.GetBytes((_first ? "\"" : ",\"") + key + "\":"));
        _first = false;
    }

    /// <summary>A name of the schema, or null.</summary>
    public void Text(string? name) => _bytes.Write(Encoding.UTF8.GetBytes(name is null ? "null" : '"' + name + '"'));

    public byte[] Take()
    {
        var taken = _bytes.WrittenSpan.ToArray();
        _bytes.ResetWrittenCount();
        return taken;
    }
}

/// <summary>Builds the program of one object.</summary>
internal sealed class ProgramBuilder
{
    private readonly List<RowOp> _ops = [];

    // From the row to the field that is being written.
    private ImmutableArray<object> _path = [];

    public ConstantBytes Constants { get; } = new();

    /// <summary>An object: what <paramref name="write"/> adds stands, by its path, below the field.</summary>
    public void Object<T>(ImmutableArray<T> fields, Func<T, FieldPlace> place, Action<T> write)
    {
        Constants.Open();
        var above = _path;
        foreach (var field in fields)
        {
            var key = place(field).Key;
            Constants.Name(key);
            _path = above.Add(key);
            write(field);
        }

        _path = above;
        Constants.Close();
    }

    /// <summary>A list of as many items as the request names: what <paramref name="write"/> adds stands, by its path, at the item's place.</summary>
    public void List<T>(ImmutableArray<T> items, Action<T, int> write)
    {
        Constants.OpenList();
        var above = _path;
        for (var at = 0; at < items.Length; at++)
        {
            if (at > 0)
            {
                Constants.Comma();
            }

            _path = above.Add(at);
            write(items[at], at);
        }

        _path = above;
        Constants.CloseList();
    }

    public void Add(RowOpKind kind, int position, bool required, FieldPlace place, RowShape? one = null, ListShape? many = null, CursorShape? cursor = null) =>
        _ops.Add(new(Constants.Take(), kind, position, required, [.. _path], place) { One = one, Many = many, Cursor = cursor });

    public RowProgram Build(int outputs)
    {
        var marks = new int[outputs];
        Array.Fill(marks, -1);
        var count = 0;
        var next = 0;
        foreach (var position in _ops.SelectMany(op => op.Cursor?.Positions ?? [op.Position]))
        {
            if (position >= next)
            {
                next = position + 1;
            }
            else if (marks[position] < 0)
            {
                marks[position] = count++;
            }
        }

        return new([.. _ops], Constants.Take(), outputs, count == 0 ? [] : marks, count);
    }
}
