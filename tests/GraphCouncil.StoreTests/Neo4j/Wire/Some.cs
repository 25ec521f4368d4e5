using System.Diagnostics;
using System.Text;
using System.Text.Json;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j;
using GraphCouncil.Neo4j.Wire;
using GraphCouncil.Testing;
using Xunit;

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

    /// <summary>Waits until it holds; fails when that takes half a minute.</summary>
    public static Task Until(Func<bool> holds) => Until(() => Task.FromResult(holds()));

    public static async Task Until(Func<Task<bool>> holds)
    {
        var watch = Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), "It does not come true.");
            await Task.Delay(20);
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
