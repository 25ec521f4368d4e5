using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using GraphCouncil.Compiler;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Stores;
using GraphCouncil.Council;
using GraphCouncil.Schema;
using GraphCouncil.Server.Engine;
using GraphCouncil.Server.Requests;

namespace GraphCouncil.Server.Hosting;

/// <summary>The parts that answer requests, put together by name: schema, store, compiler, engine.</summary>
internal sealed class GraphParts : IAsyncDisposable
{
    /// <summary>A server that says nothing for so long may take long, or be away: requests are answered meanwhile, if only with that.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(3);

    private readonly ConnectedStore _store;
    private readonly Gate _solving;

    private GraphParts(ConnectedStore store, GraphCompiler compiler, RequestExecutor engine, Calendar calendar, Gate solving)
    {
        _solving = solving;
        _store = store;
        Compiler = compiler;
        Engine = engine;
        Calendar = calendar;
    }

    public IGraphStore Store => _store;

    /// <summary>What the store held when it was last counted.</summary>
    public Cardinalities Cardinalities => _store.Cardinalities;

    public GraphCompiler Compiler { get; }

    /// <summary>Which day questions are answered as of which name none.</summary>
    public Calendar Calendar { get; }

    public RequestExecutor Engine { get; }

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
        var parts = await BeginAsync(settings, progress, cancellation);
        try
        {
            await parts.OpenedAsync();
            return parts;
        }
        catch
        {
            await parts.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// As <see cref="OpenAsync"/>, but does not wait for a store on a server to be set up and filled, which takes a minute on a new one:
    /// <see cref="OpenedAsync"/> tells how that ended.
    /// </summary>
    public static async Task<GraphParts> BeginAsync(ServiceSettings settings, ProgressLine? progress, CancellationToken cancellation)
    {
        var reading = ReadSchema(settings.Answers);
        var store = StoreOf(settings, reading.Map!, progress);
        try
        {
            store.Begin(cancellation);
            if (StoreChoice.IsRemote(settings))
            {
                await Task.WhenAny(store.First, progress?.Began ?? store.First, Task.Delay(Silence, cancellation));
            }
            else
            {
                if (await store.First is { Fault: { } fault } first)
                {
                    Throw(fault, first.Cause);
                }

                await store.Counted;
            }

            // What is clear at once is told before anybody is listened to.
            if (store.First.IsCompleted)
            {
                await RequireMendableAsync(store);
            }

            var solving = new Gate(settings.Transport.Solving, settings.Transport.SolvingWaiting);
            var compiler = new GraphCompiler(reading.Map!, settings.Answers, CouncilQuestions.Of(reading.Map!));
            var schema = PublicSchema.Of(reading.PublicSchema!);
            var calendar = new Calendar(() => DemoSeeding.DayOf(store.Stamp), TimeProvider.System);
            var introspection = new Introspection(schema.Tree, settings.Answers, settings.Transport);
            var answers = new GraphExecutor(compiler, settings.Answers, store, () => store.Cardinalities, introspection, settings.Transport,
                calendar,
                solving);
            var documents = new DocumentReader(schema, settings.Limits, settings.Answers, settings.Shares.Documents, settings.Introspection);
            return new(store, compiler, new RequestExecutor(documents, answers), calendar, solving);
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
        var reading = ReadSchema(SchemaFiles(null), limits, CouncilQuestions.Definitions);
        return reading.IsSound
            ? reading
            : throw new ProblemException(new BadConfiguration("The schema has faults: " + string.Join(" ", reading.Faults.Take(20))));
    }

    /// <summary>Any schema, sound or not.</summary>
    /// <param name="questions">What can be asked besides what its types bring along; none by default, as it may not have the council's types.</param>
    public static SchemaReading ReadSchema(IEnumerable<SchemaFile> files, CompilerLimits limits, ImmutableArray<QuestionDef> questions = default) =>
        SchemaReading.Of(files, new PageLimits(
            limits.DefaultPage, limits.MaxPage, limits.MaxIds, limits.MaxHops, limits.MaxPaths, limits.MaxNeighbourDepth, limits.MaxNeighbours,
            limits.DefaultGroups, limits.MaxGroups), questions);

    public static IEnumerable<SchemaFile> SchemaFiles(string? folder)
    {
        folder ??= Path.Combine(AppContext.BaseDirectory, "schema");
        return Directory.Exists(folder)
            ? Directory.GetFiles(folder, "*.graphql").Where(file => Path.GetFileName(file) != "public.graphql")
                .Select(file => new SchemaFile(Path.GetFileName(file), File.ReadAllText(file)))
            : throw new ProblemException(
                new BadConfiguration($"There is no folder {folder}. Name the folder that holds the schema's *.graphql files."));
    }

    /// <summary>
    /// Ends when the store was looked at for the first time, set up and filled where it had to be, and counted. Throws
    /// <see cref="ProblemException"/> for what no time mends: data of somebody else, a setting that is wrong.
    /// </summary>
    public async Task OpenedAsync()
    {
        await RequireMendableAsync(_store);
        await _store.Counted;
    }

    /// <summary>Looks after a store that may come and go; the log tells when it does.</summary>
    public void Watch(ILogger log) => _store.Watch(log);

    public ValueTask DisposeAsync()
    {
        _solving.Dispose();
        return _store.DisposeAsync();
    }

    private static async Task RequireMendableAsync(ConnectedStore store)
    {
        var first = await store.First;
        if (first.Fault is { } fault and not StoreUnavailable)
        {
            Throw(fault, first.Cause);
        }
    }

    private static void Throw(Problem fault, Exception? cause)
    {
        if (fault is Unexpected && cause is not null)
        {
            ExceptionDispatchInfo.Throw(cause);
        }

        throw new ProblemException(fault, cause);
    }

    private static ConnectedStore StoreOf(ServiceSettings settings, GraphMap map, ProgressLine? progress)
    {
        return new(ending => StoreChoice.OpenAsync(settings, map, progress, ending), FillAsync, progress, TimeProvider.System);

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
