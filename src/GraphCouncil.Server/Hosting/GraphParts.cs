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
    private readonly PublicSchema _schema;

    private GraphParts(PublicSchema schema, IGraphStore store, GraphCompiler compiler, QueryEngine engine)
    {
        _schema = schema;
        Store = store;
        Compiler = compiler;
        Engine = engine;
    }

    public IGraphStore Store { get; }

    public GraphCompiler Compiler { get; }

    public QueryEngine Engine { get; }

    /// <summary>Whether the store answered when it was last looked at.</summary>
    public bool StoreAnswers => Store is not ConnectedStore { Fault: not null };

    /// <summary>Where the page for people lies beside the program.</summary>
    public static string Pages => Path.Combine(AppContext.BaseDirectory, "pages");

    /// <summary>
    /// Opens everything, and makes the demo graph when the store is empty. Throws <see cref="ProblemException"/> and changes nothing then; a store
    /// on a server that does not answer is no reason: <see cref="Watch"/> sees to it later.
    /// </summary>
    public static async Task<GraphParts> OpenAsync(ServiceSettings settings, CancellationToken cancellation)
    {
        var reading = ReadSchema();
        var store = await OpenStoreAsync(settings, reading.Map!, cancellation);
        try
        {
            var limits = new CompilerLimits
            {
                DefaultPage = settings.Answers.DefaultPage,
                MaxPage = settings.Answers.MaxPage,
                MaxCost = settings.Answers.Cost,
                MaxIds = settings.Answers.MaxIds,
                MaxProblems = settings.Transport.Errors,
            };
            var compiler = new GraphCompiler(reading.Map!, limits);
            var schema = PublicSchema.Of(reading.PublicSchema!);
            var answers = new GraphAnswers(compiler, limits, store, new Introspection(schema), settings.Transport);
            return new(schema, store, compiler, new QueryEngine(new DocumentReader(schema, settings.Limits, settings.Transport), answers));
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    /// <summary>The service's own schema. Throws <see cref="ProblemException"/> with all faults when it has any.</summary>
    public static SchemaReading ReadSchema()
    {
        var reading = SchemaReading.Of(SchemaFiles(null));
        return reading.IsSound ? reading : throw new ProblemException(new BadConfiguration("The schema has faults: " + string.Join(" ", reading.Faults.Take(20))));
    }

    public static IEnumerable<SchemaFile> SchemaFiles(string? folder)
    {
        folder ??= Path.Combine(AppContext.BaseDirectory, "schema");
        return Directory.Exists(folder)
            ? Directory.GetFiles(folder, "*.graphql").Where(file => Path.GetFileName(file) != "public.graphql").Select(file => new SchemaFile(Path.GetFileName(file), File.ReadAllText(file)))
            : throw new ProblemException(new BadConfiguration($"There is no folder {folder}. Name the folder that holds the schema's *.graphql files."));
    }

    /// <summary>Looks after a store that may come and go; the log tells when it does.</summary>
    public void Watch(ILogger log) => (Store as ConnectedStore)?.Watch(log);

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        _schema.Dispose();
    }

    private static async Task<IGraphStore> OpenStoreAsync(ServiceSettings settings, GraphMap map, CancellationToken cancellation)
    {
        if (StoreChoice.IsRemote(settings))
        {
            var connected = new ConnectedStore(ending => StoreChoice.OpenAsync(settings, map, ending), Fill, TimeProvider.System);
            await connected.LookAsync(cancellation);
            if (connected.Fault is not (null or StoreUnavailable or TimedOut or Busy))
            {
                await connected.DisposeAsync();
                throw new ProblemException(connected.Fault);
            }

            return connected;
        }

        var store = await StoreChoice.OpenAsync(settings, map, cancellation);
        try
        {
            await Fill(store, cancellation);
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }

        async Task Fill(IGraphStore empty, CancellationToken ending)
        {
            if (await empty.IsEmptyAsync(ending))
            {
                await DemoSeeding.SeedAsync(empty, settings, map, ending);
            }
        }
    }
}
