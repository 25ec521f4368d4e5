using System.Collections.Immutable;
using System.Text;
using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Compiler.Lowering;
using GraphCouncil.Compiler.Plans;
using GraphCouncil.Compiler.Shape;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Questions;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Values;
using GraphCouncil.Core.Ways;

namespace GraphCouncil.Compiler;

/// <summary>
/// The <c>data</c> of a response as it grows, written into the very buffer that is sent: call one Add per root field, in order, then
/// <see cref="End"/>. When a value that may not be missing takes the whole answer with it, <c>null</c> is written. Every method throws
/// <see cref="ProblemException"/> (AnswerTooLarge) when the buffer is full.
/// </summary>
public sealed class ResponseData(ResponseBuffer output, CompilerLimits limits)
{
    private readonly int _start = output.Length;
    private List<Problem>? _errors;
    private bool _isOpen;
    private bool _isNull;

    /// <summary>Missing values, with place and path in the response; at most <see cref="CompilerLimits.MaxProblems"/>.</summary>
    public IReadOnlyList<Problem> Errors => _errors ?? [];

    /// <summary>
    /// The rows that the store answered the field's question with. Throws <see cref="ProblemException"/> (StoreDamaged) when they do not fit it.
    /// </summary>
    public void Add(QuestionField field, ReadOnlySpan<byte> rows)
    {
        Name(field);
        var plan = field.Plan;
        var writer = new ShapeWriter(rows, field.Pages, output, (problem, start, path) => Missing(plan, problem, start, path));
        try
        {
            switch (field.Laid)
            {
                case { List: { } list }:
                    _isNull |= !writer.Connection(list, plan.Path);
                    break;
                case { Query: Core.Query.NodesByIds or Core.Query.Aggregate { By.IsEmpty: false } }:
                    writer.Several(field.Laid.Row!, plan.Path);
                    break;
                default:
                    writer.One(field.Laid.Row!, plan.Path);
                    break;
            }
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <summary>What a walk found, with the rows of the nodes that are shown.</summary>
    internal void Add(WaysField field, LaidWalk laid, Walk walk, ImmutableArray<string> shown, ImmutableArray<GraphRows> rows)
    {
        Name(field);
        var plan = field.Plan;
        var nodes = rows.Select((of, i) => new ShownRows(laid.Rows[i].Shape, shown, of)).ToImmutableArray();
        var writer = new WaysWriter(walk, nodes, field.Sizes, output, (problem, start, path) => Missing(plan, problem, start, path));
        writer.Object(laid.Fields, walk, [.. plan.Path]);
    }

    /// <summary>What a question of the council answers, with the rows of the nodes that are shown.</summary>
    internal void Add(
        AskedField field, LaidAsked laid, AnswerObject answer, ImmutableArray<ImmutableArray<string>> shown, ImmutableArray<GraphRows?> rows)
    {
        Name(field);
        var plan = field.Plan;
        var nodes = rows.Select((of, i) => of is null ? null : new ShownRows(laid.Rows[i].Shape, shown[i], of)).ToImmutableArray();
        var writer = new AnswerWriter(nodes, field.Sizes, output, (problem, start, path) => Missing(plan, problem, start, path));
        writer.Object(laid.Parts, answer, [.. plan.Path]);
    }

    public void Add(ConstantField field)
    {
        Name(field);
        output.Write("\"Query\""u8);
    }

    public void Add(TodayField field, DateOnly today)
    {
        Name(field);
        output.Write(Encoding.UTF8.GetBytes($"\"{CalendarDate.Of(today)}\""));
    }

    /// <summary>What the engine answered about the schema: one JSON value.</summary>
    public void Add(IntrospectionField field, ReadOnlySpan<byte> json)
    {
        Name(field);
        output.Write(json);
    }

    /// <summary>Makes one whole JSON value of what was added. Call it once.</summary>
    public void End()
    {
        if (_isNull)
        {
            output.CutTo(_start);
            output.Write("null"u8);
        }
        else
        {
            output.Write(_isOpen ? "}"u8 : "{}"u8);
        }
    }

    private void Name(BoundField field)
    {
        output.Write(_isOpen ? ",\""u8 : "{\""u8);
        _isOpen = true;
        var length = Encoding.UTF8.GetByteCount(field.Key);
        output.Advance(Encoding.UTF8.GetBytes(field.Key, output.Room(length)));
        output.Write("\":"u8);
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
