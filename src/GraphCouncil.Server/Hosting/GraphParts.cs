using GraphCouncil.Compiler;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Text;
using GraphCouncil.Schema;
using GraphCouncil.Server.Engine;
using GraphCouncil.Sqlite;

namespace GraphCouncil.Server.Hosting;

/// <summary>The parts that answer requests, put together by name: schema, store, compiler, engine.</summary>
internal sealed class GraphParts : IAsyncDisposable
{
    private readonly PublicSchema _schema;

    private GraphParts(PublicSchema schema, SqliteStore store, GraphCompiler compiler, QueryEngine engine)
    {
        _schema = schema;
        Store = store;
        Compiler = compiler;
        Engine = engine;
    }

    public SqliteStore Store { get; }

    public GraphCompiler Compiler { get; }

    public QueryEngine Engine { get; }

    /// <summary>Where the page for people lies beside the program.</summary>
    public static string Pages => Path.Combine(AppContext.BaseDirectory, "pages");

    /// <summary>Opens everything, and makes the demo graph when the store is empty. Throws <see cref="ProblemException"/> and changes nothing then.</summary>
    public static async Task<GraphParts> OpenAsync(ServiceSettings settings, CancellationToken cancellation)
    {
        var reading = ReadSchema();
        var store = OpenStore(settings, reading);
        try
        {
            if (await store.IsEmptyAsync(cancellation))
            {
                await DemoSeeding.SeedAsync(store, settings, reading.Map!, cancellation);
            }

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

    public static SqliteStore OpenStore(ServiceSettings settings, SchemaReading reading)
    {
        if (!DanishOrder.IsAvailable)
        {
            throw new ProblemException(new BadConfiguration(
                "This runtime does not know Danish order. Install ICU (Debian: libicu) and do not set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT."));
        }

        return SqliteStore.Open(
            new SqliteOptions(Path.Combine(settings.Data, "graphcouncil.db"), TimeProvider.System)
            {
                Readers = settings.Transport.Running,
                QuestionLimit = TimeSpan.FromSeconds(settings.Transport.Seconds),
            },
            reading.Map!);
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        _schema.Dispose();
    }
}
