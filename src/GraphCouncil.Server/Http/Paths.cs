namespace GraphCouncil.Server.Http;

/// <summary>Where programs ask. Everything else is for people and for whoever runs the service.</summary>
internal static class Paths
{
    public const string GraphQL = "/graphql";
    public const string Schema = "/graphql/schema";

    public static bool IsGraphQL(PathString path) => Is(path, GraphQL);

    public static bool IsForPrograms(PathString path) => IsGraphQL(path) || Is(path, Schema);

    private static bool Is(PathString path, string wanted) =>
        path.StartsWithSegments(wanted, StringComparison.OrdinalIgnoreCase, out var rest) && rest.Value is null or "" or "/";
}
