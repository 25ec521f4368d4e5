using System.Collections.Immutable;
using GraphCouncil.Core.Query;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>How a value of a question is bound to a parameter.</summary>
internal enum BindingForm
{
    /// <summary>As it is.</summary>
    Value,

    /// <summary>A list as a JSON array, to be unfolded by json_each.</summary>
    JsonList,

    /// <summary>What the ids of a list begin with, which tells their types, as a JSON array, each once.</summary>
    IdPrefixes,

    /// <summary>The terms of a search as a JSON array, of each an array with its spellings.</summary>
    Spellings,

    /// <summary>The terms of a search as a question to the full-text index: quoted words only, so that user text is never its syntax.</summary>
    IndexQuestion,
}

/// <summary>What parameter number N, counted from 1, is bound to.</summary>
internal readonly record struct Binding(ValueSlot Slot, BindingForm Form);

/// <summary>The one statement that answers a tree, and what to bind to its parameters.</summary>
internal sealed record SqlStatement(Sql Sql, ImmutableArray<Binding> Bindings)
{
    /// <summary>
    /// So many times it may be short before it is tried as a short one again. A walk asks one statement several times, and one of its rounds is long:
    /// what was begun as short and is not is done twice.
    /// </summary>
    private const int ShortOnes = 16;

    private long _lastWork;
    private int _takenForLong;

    /// <summary>The work that it was when it was last not tried as a short one; zero when it always was.</summary>
    public TimeSpan LastWork => new(Volatile.Read(ref _lastWork));

    /// <summary>Whether it was long lately.</summary>
    public bool IsTakenForLong => Volatile.Read(ref _takenForLong) > 0;

    /// <param name="work">As much it was.</param>
    /// <param name="isLong">Whether that is long.</param>
    public void Took(TimeSpan work, bool isLong)
    {
        Volatile.Write(ref _lastWork, work.Ticks);
        Volatile.Write(ref _takenForLong, isLong ? ShortOnes : Math.Max(0, Volatile.Read(ref _takenForLong) - 1));
    }
}

/// <summary>Gives out the parameters of a statement, numbered by order of appearance.</summary>
internal sealed class Parameters
{
    private readonly List<Binding> _bindings = [];

    public Parameter Value(ValueSlot slot) => For(new(slot, BindingForm.Value));

    public Parameter JsonList(ValueSlot slot) => For(new(slot, BindingForm.JsonList));

    public Parameter IdPrefixes(ValueSlot slot) => For(new(slot, BindingForm.IdPrefixes));

    public Parameter Spellings(ValueSlot slot) => For(new(slot, BindingForm.Spellings));

    public Parameter IndexQuestion(ValueSlot slot) => For(new(slot, BindingForm.IndexQuestion));

    public ImmutableArray<Binding> All => [.. _bindings];

    private Parameter For(Binding binding)
    {
        var at = _bindings.IndexOf(binding);
        if (at < 0)
        {
            at = _bindings.Count;
            _bindings.Add(binding);
        }

        return new(at + 1);
    }
}
