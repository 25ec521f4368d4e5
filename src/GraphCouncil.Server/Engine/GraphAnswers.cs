using System.Diagnostics;
using System.Runtime.CompilerServices;
using GraphCouncil.Compiler;
using GraphCouncil.Compiler.Shape;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;
using GraphCouncil.Server.Http;
using GraphCouncil.Server.Telemetry;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Engine;

/// <summary>Answers from the graph: one question per root field, all of them from one snapshot.</summary>
internal sealed class GraphAnswers(GraphCompiler compiler, CompilerLimits limits, IGraphReader graph, Introspection introspection, TransportLimits transportLimits)
    : IOperationAnswers
{
    // Plans live as long as the validated document they belong to, so the bound of the document cache bounds them too.
    private readonly ConditionalWeakTable<GraphQLDocument, CompiledDocument> _compiled = [];

    public async ValueTask WriteAsync(
        PreparedDocument document, PreparedOperation operation, Dictionary<string, object?> variables, ResponseBuffer output, CancellationToken cancellation)
    {
        var bound = _compiled.GetValue(document.Syntax, compiler.Prepare).Plan(operation.Definition, variables);
        if (!bound.Problems.IsEmpty)
        {
            throw new RequestRefusedException([.. bound.Problems.Select(Refusals.ErrorOf)]);
        }

        output.Write("{\"data\":"u8);
        var data = new ResponseData(output, limits);
        IGraphSnapshot? snapshot = null;
        try
        {
            foreach (var field in bound.Fields)
            {
                switch (field)
                {
                    case QuestionField question:
                        snapshot ??= await graph.OpenAsync(cancellation);
                        using (var rows = await AskAsync(snapshot, question.Question, cancellation))
                        {
                            data.Add(question, rows.Json);
                        }

                        break;
                    case ConstantField constant:
                        data.Add(constant);
                        break;
                    case IntrospectionField about:
                        data.Add(about, introspection.Answer(document.Syntax, about.First, about.Selections, variables, cancellation).Span);
                        break;
                }
            }
        }
        finally
        {
            if (snapshot is not null)
            {
                await snapshot.DisposeAsync();
            }
        }

        data.End();
        if (data.Errors.Count > 0)
        {
            output.Write(",\"errors\":"u8);
            ErrorWriter.WriteArray(output, [.. data.Errors.Select(Refusals.ErrorOf)], transportLimits);
        }

        output.Write("}"u8);
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
