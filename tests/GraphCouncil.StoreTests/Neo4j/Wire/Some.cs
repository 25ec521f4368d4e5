using System.Text;
using System.Text.Json;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j;
using GraphCouncil.Neo4j.Wire;
using GraphCouncil.Testing;

namespace GraphCouncil.StoreTests.Neo4j.Wire;

/// <summary>Builders for the facts about the wire.</summary>
internal static class Some
{
    public static Neo4jOptions Options(Uri address) => new(address, TimeProvider.System);

    public static Neo4jOptions Options(Neo4jServer server) =>
        new(server.Address, TimeProvider.System) { Login = server.Password is { } password ? new(server.User, password) : null };

    public static Values Values(params (string Name, GraphValue Value)[] values) => new(values);

    public static string Text(GraphRows rows)
    {
        using (rows)
        {
            return Encoding.UTF8.GetString(rows.Json);
        }
    }
}

/// <summary>Parameters by name.</summary>
internal sealed class Values((string Name, GraphValue Value)[] values) : IParameters
{
    public void WriteTo(Utf8JsonWriter json)
    {
        foreach (var (name, value) in values)
        {
            json.WritePropertyName(name);
            ParameterJson.Write(json, value);
        }
    }
}
