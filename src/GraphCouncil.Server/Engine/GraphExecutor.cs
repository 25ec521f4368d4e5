using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using GraphCouncil.Compiler;
using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Core.Access;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;
using GraphCouncil.Server.Requests;
using GraphCouncil.Server.Telemetry;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Engine;

/// <summary>Answers from the graph: what the root fields ask, in rounds, all of it from one snapshot.</summary>
/// <param name="cardinalities">What the store held when it was last counted.</param>
/// <param name="solving">What is solved takes a processor for seconds: it has places of its own, so that reading goes on beside it.</param>
internal sealed class GraphExecutor(
    GraphCompiler compiler,
    CompilerLimits limits,
    IGraphReader graph,
    Func<Cardinalities> cardinalities,
    Introspection introspection,
    TransportLimits transportLimits,
    Calendar calendar,
    Gate solving)
    : IOperationExecutor
{
    // Plans live as long as the validated document they belong to, so the bound of the document cache bounds them too.
    private readonly ConditionalWeakTable<GraphQLDocument, CompiledDocument> _compiled = [];

    public async ValueTask ExecuteAsync(
        PreparedDocument document,
        PreparedOperation operation,
        Dictionary<string, object?> variables,
        Viewer viewer,
        bool tellsCost,
        ResponseBuffer output,
        CancellationToken cancellation)
    {
        var compiled = _compiled.GetValue(document.Syntax, compiler.Compile);
        var before = compiled.Weight;
        var today = calendar.Today;
        var bound = compiled.Bind(operation.Definition, variables, cardinalities(), today, viewer);
        if (compiled.Weight is var after && after != before)
        {
            document.AddWeight(after - before);
        }

        if (!bound.Problems.IsEmpty)
        {
            throw new RequestRefusedException([.. bound.Problems.Select(Refusals.ErrorOf)]);
        }

        output.Write("{\"data\":"u8);
        var data = new ResponseData(output, limits);
        await using (var answering = new Answering(
            graph, introspection, document.Syntax, variables, output, data, today, viewer, solving, cancellation))
        {
            foreach (var field in bound.Fields)
            {
                await field.Accept(answering);
            }
        }

        data.End();
        if (data.Errors.Count > 0)
        {
            output.Write(",\"errors\":"u8);
            ErrorWriter.WriteArray(output, [.. data.Errors.Select(Refusals.ErrorOf)], transportLimits);
        }

        Extensions.Write(output, bound, tellsCost ? limits : null);

        output.Write("}"u8);
    }

    /// <summary>Answers the root fields of one operation, one after the other; the first that asks the graph opens the snapshot for all.</summary>
    private sealed class Answering(
        IGraphReader graph,
        Introspection introspection,
        GraphQLDocument document,
        Dictionary<string, object?> variables,
        ResponseBuffer output,
        ResponseData data,
        DateOnly today,
        Viewer viewer,
        Gate solving,
        CancellationToken cancellation)
        : IBoundFieldVisitor<ValueTask>, IAsyncDisposable
    {
        private IGraphSnapshot? _snapshot;

        public ValueTask VisitQuestion(QuestionField field) => RunAsync(field.Begin());

        public ValueTask VisitWays(WaysField field) => RunAsync(field.Begin());

        public ValueTask VisitAsked(AskedField field) => RunAsync(field.Begin(viewer));

        public ValueTask VisitConstant(ConstantField field)
        {
            data.Add(field);
            return ValueTask.CompletedTask;
        }

        public ValueTask VisitToday(TodayField field)
        {
            data.Add(field, today);
            return ValueTask.CompletedTask;
        }

        public ValueTask VisitIntrospection(IntrospectionField field)
        {
            data.Add(field, introspection.Answer(document, field.First, field.Selections, variables, cancellation).Span);
            return ValueTask.CompletedTask;
        }

        public ValueTask DisposeAsync() => _snapshot?.DisposeAsync() ?? ValueTask.CompletedTask;

        /// <summary>Round after round, until nothing more is asked.</summary>
        private async ValueTask RunAsync(IFieldRun begun)
        {
            using var run = begun;
            _snapshot ??= await graph.OpenAsync(cancellation);
            IDisposable? counted = null;
            try
            {
                while (run.Next is { IsEmpty: false } questions)
                {
                    await TakeAsync(run, await AskAllAsync(_snapshot, questions));
                    counted?.Dispose();
                    counted = output.Beside(run.Held);
                }

                run.Write(data);
            }
            finally
            {
                counted?.Dispose();
            }
        }

        private async ValueTask TakeAsync(IFieldRun run, ImmutableArray<GraphRows> answers)
        {
            if (!run.IsLaborious)
            {
                run.Take(answers, cancellation);
                return;
            }

            await EnterAsync(answers);

            try
            {
                await Task.Factory.StartNew(
                    () => run.Take(answers, cancellation),
                    CancellationToken.None,
                    TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach,
                    TaskScheduler.Default);
            }
            finally
            {
                solving.Leave();
            }
        }

        /// <summary>Takes a place where it is solved; the answers are given back when there is none.</summary>
        private async ValueTask EnterAsync(ImmutableArray<GraphRows> answers)
        {
            var isIn = false;
            try
            {
                isIn = await solving.EnterAsync(cancellation);
            }
            finally
            {
                if (!isIn)
                {
                    Release(answers);
                }
            }

            if (!isIn)
            {
                throw new ProblemException(new Busy());
            }
        }

        private static void Release(IEnumerable<GraphRows> answers)
        {
            foreach (var rows in answers)
            {
                rows.Dispose();
            }
        }

        private async ValueTask<ImmutableArray<GraphRows>> AskAllAsync(IGraphSnapshot snapshot, ImmutableArray<BoundQuery> questions)
        {
            var answers = ImmutableArray.CreateBuilder<GraphRows>(questions.Length);
            try
            {
                foreach (var question in questions)
                {
                    answers.Add(await AskAsync(snapshot, question, cancellation));
                }

                return answers.MoveToImmutable();
            }
            catch
            {
                Release(answers);
                throw;
            }
        }

        private static async ValueTask<GraphRows> AskAsync(IGraphSnapshot snapshot, BoundQuery question, CancellationToken cancellation)
        {
            var start = Stopwatch.GetTimestamp();
            using var span = Instruments.StartQuestion();
            try
            {
                return await snapshot.ReadAsync(question, cancellation);
            }
            finally
            {
                Instruments.QuestionEnded(start);
            }
        }
    }
}
