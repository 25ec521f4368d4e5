using System.Collections.Immutable;

namespace GraphCouncil.Compiler.Values;

/// <summary>
/// The variables of a request as the compiler sees them: whatever it reads is written down, in the order it was read, and becomes the plan's key.
/// There is no other way to a variable's value while a plan is made, so a plan cannot depend on what its key does not hold. One compilation's own.
/// </summary>
internal sealed class ReadVariables(IReadOnlyDictionary<string, object?> variables)
{
    private readonly Dictionary<VariableFact, VariableLook> _looks = [];
    private readonly List<(VariableFact Fact, VariableLook Look)> _trace = [];

    /// <summary>What was read so far, each fact once, in the order of reading.</summary>
    public IReadOnlyList<(VariableFact Fact, VariableLook Look)> Trace => _trace;

    public bool IsAbsent(VariablePath path) => Look(path, VariableAspect.Presence).Number == VariableFact.Absent;

    /// <summary>Not given, or given as null.</summary>
    public bool IsNull(VariablePath path) => Look(path, VariableAspect.Presence).Number != VariableFact.Given;

    /// <summary>Null for what is neither true nor false.</summary>
    public bool? Truth(VariablePath path) => Look(path, VariableAspect.Truth).Number switch
    {
        1 => true,
        0 => false,
        _ => null,
    };

    /// <summary>The text itself: for names that shape the tree, never for what is compared or searched for.</summary>
    public string? Text(VariablePath path) => Look(path, VariableAspect.Text).Text;

    /// <summary>The start of a cursor, which tells which of its values are missing; null when there is no text.</summary>
    public string? CursorMask(VariablePath path) => Look(path, VariableAspect.CursorMask).Text;

    /// <summary>The names of an input object's members, sorted.</summary>
    public ImmutableArray<string> Members(VariablePath path) => Look(path, VariableAspect.Members).Names;

    /// <summary>The number of a list's items; -1 when it is no list.</summary>
    public int Length(VariablePath path) => Look(path, VariableAspect.Length).Number;

    private VariableLook Look(VariablePath path, VariableAspect aspect)
    {
        var fact = new VariableFact(path, aspect);
        if (!_looks.TryGetValue(fact, out var look))
        {
            look = fact.Look(variables);
            _looks.Add(fact, look);
            _trace.Add((fact, look));
        }

        return look;
    }
}
