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

    /// <summary>Opens the store, or throws <see cref="ProblemException"/> and leaves the graph as it was.</summary>
    public static async ValueTask<IGraphStore> OpenAsync(ServiceSettings settings, GraphMap map, CancellationToken cancellation)
    {
        if (!DanishOrder.IsAvailable)
        {
            throw new ProblemException(new BadConfiguration(
                "This runtime does not know Danish order. Install ICU (Debian: libicu) and do not set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT."));
        }

        return IsRemote(settings)
            ? await Neo4jStore.OpenAsync(RemoteOptions(settings), map, cancellation)
            : SqliteStore.Open(EmbeddedOptions(settings), map);
    }

    /// <summary>The store as people call it.</summary>
    public static string Describe(ServiceSettings settings) => IsRemote(settings) ? $"the database {settings.Neo4j.Database} of {settings.Neo4j.Uri}" : settings.Data;

    private static SqliteOptions EmbeddedOptions(ServiceSettings settings) => new(Path.Combine(settings.Data, "graphcouncil.db"), TimeProvider.System)
    {
        Readers = settings.Transport.Running,
        QuestionLimit = TimeSpan.FromSeconds(settings.Transport.Seconds),
    };

    private static Neo4jOptions RemoteOptions(ServiceSettings settings)
    {
        var password = PasswordOf(settings.Neo4j);
        return new(new Uri(settings.Neo4j.Uri), TimeProvider.System)
        {
            Database = settings.Neo4j.Database,
            Login = password.Length > 0 ? new(settings.Neo4j.User, password) : null,
            QuestionLimit = TimeSpan.FromSeconds(settings.Transport.Seconds),
            Connections = settings.Transport.Running,
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
}
