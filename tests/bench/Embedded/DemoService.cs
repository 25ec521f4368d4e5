using System.Text;
using System.Text.Json;
using GraphCouncil.Compiler;
using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Core.Stores;
using GraphCouncil.Server.Engine;
using GraphCouncil.Server.Hosting;
using GraphCouncil.Server.Http;
using GraphCouncil.Server.Requests;
using GraphCouncil.Testing;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.Bench.Embedded;

/// <summary>The service's own parts over a demo graph in a folder of this run. The limits are raised so that large answers can be measured.</summary>
internal sealed class DemoService : IAsyncDisposable
{
    private const int Answer = 64 * 1024 * 1024;
    private readonly GraphParts _parts;

    private DemoService(GraphParts parts, ServiceSettings settings)
    {
        _parts = parts;
        Settings = settings;
    }

    public ServiceSettings Settings { get; }

    public RequestExecutor Engine => _parts.Engine;

    public string File => Path.Combine(Settings.Data, "graphcouncil.db");

    public static async Task<DemoService> OpenAsync(string folder, int scale)
    {
        var settings = new ServiceSettings
        {
            Data = Path.Combine(folder, "scale-" + scale.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Scale = scale,
            Answers = new CompilerLimits { MaxPage = 10_000, MaxCost = 1_000_000 },
            Transport = new TransportLimits { AnswerBytes = Answer },
        };
        return new(await GraphParts.OpenAsync(settings, null, CancellationToken.None), settings);
    }

    /// <summary>A request as it comes over the wire.</summary>
    public static byte[] Request(string query, object? variables = null) =>
        JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object?> { ["query"] = query, ["variables"] = variables });

    /// <summary>Everything between the bytes of a request and those of its answer.</summary>
    public async ValueTask<int> AnswerAsync(byte[] request, CancellationToken cancellation = default)
    {
        using var output = new ResponseBuffer(Answer);
        await Engine.ExecuteAsync(
            JsonRequest.Read(request, Settings.Transport.JsonDepth) with { Viewer = Viewers.Secretariat }, output, cancellation);
        return output.Length;
    }

    public async Task<string> TextAsync(byte[] request)
    {
        using var output = new ResponseBuffer(Answer);
        await Engine.ExecuteAsync(
            JsonRequest.Read(request, Settings.Transport.JsonDepth) with { Viewer = Viewers.Secretariat }, output, CancellationToken.None);
        var text = Encoding.UTF8.GetString(output.Written);
        return text.StartsWith("{\"data\"", StringComparison.Ordinal) ? text : throw new InvalidOperationException("The question was refused: " + text);
    }

    /// <summary>The tree and the values that the one root field of a question asks the store with.</summary>
    public static QuestionField Compile(string query)
    {
        var limits = new CompilerLimits { MaxPage = 10_000, MaxCost = 1_000_000 };
        var document = Parser.Parse(query);
        var operation = document.Definitions.OfType<GraphQLOperationDefinition>().Single();
        var bound = new GraphCompiler(GraphParts.ReadSchema(CompilerLimits.Default).Map!, limits).Compile(document).Bind(operation, new Dictionary<string, object?>(), Cardinalities.Unknown, GraphCouncil.Seeding.Demo.DemoGraph.Day, Viewers.Secretariat);
        return bound.Problems.IsEmpty ? (QuestionField)bound.Fields.Single() : throw new InvalidOperationException(bound.Problems[0].Message);
    }

    public ValueTask DisposeAsync() => _parts.DisposeAsync();
}
