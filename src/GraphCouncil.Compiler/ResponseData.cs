using System.Text;
using GraphCouncil.Compiler.Shape;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Compiler;

/// <summary>
/// The <c>data</c> of a response as it grows: call one Add per root field, in order, then read <see cref="Json"/>. When a value that may not be missing takes the whole
/// answer with it, <see cref="Json"/> is <c>null</c>.
/// </summary>
public sealed class ResponseData(CompilerLimits limits) : IDisposable
{
    private readonly ResponseBuffer _output = new();
    private List<Problem>? _errors;
    private bool _isOpen;
    private bool _isNull;

    /// <summary>The data in UTF-8; valid until this is disposed.</summary>
    public ReadOnlyMemory<byte> Json
    {
        get
        {
            Close();
            return _output.WrittenMemory;
        }
    }

    /// <summary>Missing values, with place and path in the response; at most <see cref="CompilerLimits.MaxProblems"/>.</summary>
    public IReadOnlyList<Problem> Errors => _errors ?? [];

    /// <summary>The rows that the store answered the field's question with. Throws <see cref="ProblemException"/> (StoreDamaged) when they do not fit it.</summary>
    public void Add(QuestionField field, ReadOnlySpan<byte> rows)
    {
        Name(field);
        var plan = field.Plan;
        var writer = new ShapeWriter(rows, field.Pages, _output, (problem, start, path) => Missing(plan, problem, start, path));
        try
        {
            switch (plan)
            {
                case { List: { } list }:
                    _isNull |= !writer.Connection(list, plan.Path);
                    break;
                case { Query: Core.Query.NodesByIds }:
                    writer.Several(plan.Row!, plan.Path);
                    break;
                default:
                    writer.One(plan.Row!, plan.Path);
                    break;
            }
        }
        finally
        {
            writer.Dispose();
        }
    }

    public void Add(ConstantField field)
    {
        Name(field);
        _output.Write("\"Query\""u8);
    }

    /// <summary>What the engine answered about the schema: one JSON value.</summary>
    public void Add(IntrospectionField field, ReadOnlySpan<byte> json)
    {
        Name(field);
        _output.Write(json);
    }

    public void Dispose() => _output.Dispose();

    private void Name(BoundField field)
    {
        _output.Write(_isOpen ? ","u8 : "{"u8);
        _isOpen = true;
        _output.Write("\""u8);
        _output.Advance(Encoding.UTF8.GetBytes(field.Key, _output.Room(field.Key.Length * 3)));
        _output.Write("\":"u8);
    }

    private void Close()
    {
        if (_isNull)
        {
            _output.CutTo(0);
            _output.Write("null"u8);
        }
        else if (_isOpen || _output.Length == 0)
        {
            _output.Write(_isOpen ? "}"u8 : "{}"u8);
            _isOpen = false;
        }
    }

    private void Missing(RootPlan plan, MissingValue problem, int start, IReadOnlyList<object> path)
    {
        _errors ??= [];
        if (_errors.Count < limits.MaxProblems)
        {
            _errors.Add(problem with { At = plan.Request.Place(start, path) });
        }
    }
}
