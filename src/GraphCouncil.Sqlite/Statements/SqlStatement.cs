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
    private long _lastWork;

    /// <summary>The work that it was when it last took long; zero when it never did, or was short then.</summary>
    public TimeSpan LastWork
    {
        get => new(Volatile.Read(ref _lastWork));
        set => Volatile.Write(ref _lastWork, value.Ticks);
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
