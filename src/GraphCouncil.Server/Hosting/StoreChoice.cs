using System.Globalization;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Text;
using GraphCouncil.Neo4j;
using GraphCouncil.Sqlite;

namespace GraphCouncil.Server.Hosting;

/// <summary>Which store keeps the graph, by the settings.</summary>
internal static class StoreChoice
{
    public const string Embedded = "sqlite";
    public const string Remote = "neo4j";

    /// <summary>Whether the graph is on a server, which may come and go while this service runs.</summary>
    public static bool IsRemote(ServiceSettings settings) => settings.Store.Equals(Remote, StringComparison.OrdinalIgnoreCase);

    // A server with few cores has so many threads for requests, or half of it.
    private const int MostConnections = 64;

    private const string FileName = "graphcouncil.db";

    /// <summary>Opens the store, or throws <see cref="ProblemException"/> and leaves the graph as it was.</summary>
    /// <param name="progress">Told what a set-up is at; null: nobody asks.</param>
    public static async ValueTask<IGraphStore> OpenAsync(
        ServiceSettings settings, GraphMap map, ProgressLine? progress, CancellationToken cancellation)
    {
        if (!DanishOrder.IsAvailable)
        {
            throw new ProblemException(new BadConfiguration(
                "This runtime does not know Danish order. Install ICU (Debian: libicu) and do not set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT."));
        }

        if (!IsRemote(settings))
        {
            return SqliteStore.Open(EmbeddedOptions(settings), map);
        }

        try
        {
            var told = progress is null ? null : new SetUpTold(progress);
            return await Neo4jStore.OpenAsync(RemoteOptions(settings) with { SetUp = told }, map, cancellation);
        }
        finally
        {
            progress?.End();
        }
    }

    /// <summary>The store as people call it.</summary>
    public static string Describe(ServiceSettings settings) =>
        IsRemote(settings) ? $"the database {settings.Neo4j.Database} of {settings.Neo4j.Uri}" : FileOf(settings);

    private static string FileOf(ServiceSettings settings) => Path.GetFullPath(Path.Combine(settings.Data, FileName));

    private static SqliteOptions EmbeddedOptions(ServiceSettings settings) => new(FileOf(settings), TimeProvider.System)
    {
        Readers = settings.Transport.Running,
        LongQuestions = settings.Transport.Long,

        // One is left to everything else.
        LongProcessors = Math.Max(1, Environment.ProcessorCount - 1),
        QuestionLimit = TimeSpan.FromSeconds(settings.Transport.Seconds),
        HeapBytes = settings.Shares.Store,
        KeptBytes = settings.Shares.StatementsOfConnection,
    };

    private static Neo4jOptions RemoteOptions(ServiceSettings settings)
    {
        var password = PasswordOf(settings.Neo4j);
        return new(new Uri(settings.Neo4j.Uri), TimeProvider.System)
        {
            Database = settings.Neo4j.Database,
            Login = password.Length > 0 ? new(settings.Neo4j.User, password) : null,
            QuestionLimit = TimeSpan.FromSeconds(settings.Transport.Seconds),
            Connections = Math.Min(settings.Transport.Running, MostConnections),
            LongQuestions = settings.Transport.Long,
        };
    }

    private static string PasswordOf(Neo4jSettings settings)
    {
        if (settings.PasswordFile.Length == 0)
        {
            return settings.Password;
        }

        try
        {
            return File.ReadAllText(settings.PasswordFile).TrimEnd('\r', '\n');
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ProblemException(new BadConfiguration("The file with Neo4j's password can't be read. Check its path and rights."), fault);
        }
    }

    /// <summary>A set-up that has something to make says so once, then how far it is.</summary>
    private sealed class SetUpTold(ProgressLine progress) : IProgress<Neo4jSetUp>
    {
        private bool _begun;

        public void Report(Neo4jSetUp value)
        {
            if (!_begun)
            {
                _begun = true;
                progress.Say("setting up the database: constraints and indexes, some twenty seconds on a new one …");
            }

            progress.Update(string.Create(
                CultureInfo.InvariantCulture, $"setting up the database: {value.Done} of {value.Of} constraints and indexes"));
        }
    }
}
