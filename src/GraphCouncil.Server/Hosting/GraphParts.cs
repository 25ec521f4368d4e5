using System.Runtime.ExceptionServices;
using GraphCouncil.Compiler;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Stores;
using GraphCouncil.Schema;
using GraphCouncil.Server.Engine;

namespace GraphCouncil.Server.Hosting;

/// <summary>The parts that answer requests, put together by name: schema, store, compiler, engine.</summary>
internal sealed class GraphParts : IAsyncDisposable
{
    private readonly ConnectedStore _store;

    private GraphParts(ConnectedStore store, GraphCompiler compiler, QueryEngine engine)
    {
        _store = store;
        Compiler = compiler;
        Engine = engine;
    }

    public IGraphStore Store => _store;

    public GraphCompiler Compiler { get; }

    public QueryEngine Engine { get; }

    /// <summary>Why the store cannot be asked; null when it could when it was last looked at.</summary>
    public Problem? StoreFault => _store.Fault;

    /// <summary>Where the page for people lies beside the program.</summary>
    public static string Pages => Path.Combine(AppContext.BaseDirectory, "pages");

    /// <summary>
    /// Opens everything, and makes the demo graph when the store is empty. Throws <see cref="ProblemException"/> and changes nothing then; a store
    /// on a server that does not answer is no reason: <see cref="Watch"/> sees to it later.
    /// </summary>
    /// <param name="progress">Told what takes long; null: nobody asks.</param>
    public static async Task<GraphParts> OpenAsync(ServiceSettings settings, ProgressLine? progress, CancellationToken cancellation)
    {
        var reading = ReadSchema(settings.Answers);
        var store = await OpenStoreAsync(settings, reading.Map!, progress, cancellation);
        try
        {
            var compiler = new GraphCompiler(reading.Map!, settings.Answers);
            var schema = PublicSchema.Of(reading.PublicSchema!);
            var introspection = new Introspection(schema.Tree, settings.Answers, settings.Transport);
            var answers = new GraphAnswers(compiler, settings.Answers, store, introspection, settings.Transport);
            var documents = new DocumentReader(schema, settings.Limits, settings.Answers, settings.Introspection);
            return new(store, compiler, new QueryEngine(documents, answers));
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    /// <summary>The service's own schema, which tells the limits. Throws <see cref="ProblemException"/> with all faults when it has any.</summary>
    public static SchemaReading ReadSchema(CompilerLimits limits)
    {
        var reading = ReadSchema(SchemaFiles(null), limits);
        return reading.IsSound ? reading : throw new ProblemException(new BadConfiguration("The schema has faults: " + string.Join(" ", reading.Faults.Take(20))));
    }

    /// <summary>Any schema, sound or not.</summary>
    public static SchemaReading ReadSchema(IEnumerable<SchemaFile> files, CompilerLimits limits) =>
        SchemaReading.Of(files, new PageLimits(limits.DefaultPage, limits.MaxPage, limits.MaxIds));

    public static IEnumerable<SchemaFile> SchemaFiles(string? folder)
    {
        folder ??= Path.Combine(AppContext.BaseDirectory, "schema");
        return Directory.Exists(folder)
            ? Directory.GetFiles(folder, "*.graphql").Where(file => Path.GetFileName(file) != "public.graphql").Select(file => new SchemaFile(Path.GetFileName(file), File.ReadAllText(file)))
            : throw new ProblemException(new BadConfiguration($"There is no folder {folder}. Name the folder that holds the schema's *.graphql files."));
    }

    /// <summary>Looks after a store that may come and go; the log tells when it does.</summary>
    public void Watch(ILogger log) => _store.Watch(log);

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private static async Task<ConnectedStore> OpenStoreAsync(ServiceSettings settings, GraphMap map, ProgressLine? progress, CancellationToken cancellation)
    {
        var store = new ConnectedStore(ending => StoreChoice.OpenAsync(settings, map, progress, ending), FillAsync, progress, TimeProvider.System);
        await store.LookAsync(cancellation);
        if (store.Fault is { } fault && !(fault is StoreUnavailable && StoreChoice.IsRemote(settings)))
        {
            await store.DisposeAsync();
            if (fault is Unexpected && store.Cause is { } cause)
            {
                ExceptionDispatchInfo.Throw(cause);
            }

            throw new ProblemException(fault, store.Cause);
        }

        return store;

        async Task FillAsync(IGraphStore opened, CancellationToken ending)
        {
            var content = await opened.ContentAsync(ending);
            if (content is StoreContent.Empty || (content is StoreContent.Part && await opened.StampAsync(ending) == DemoSeeding.StampOf(settings)))
            {
                await DemoSeeding.SeedAsync(opened, settings, map, progress, ending);
            }

            // What another service fills with other numbers is waited for.
            await ConnectedStore.RequireGraphAsync(opened, ending);
        }
    }
}
