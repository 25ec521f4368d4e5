using System.Collections.Immutable;
using System.Text.Json;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Neo4j.Wire;

/// <summary>A few values by their names.</summary>
internal sealed class NamedValues(params ImmutableArray<(string Name, GraphValue Value)> values) : IParameters
{
    public static NamedValues None { get; } = new();

    public static NamedValues Text(string name, string value) => new((name, new GraphValue.Text(value)));

    public static NamedValues Texts(string name, IEnumerable<string> values) =>
        new((name, GraphValue.List.OfTexts(values)));

    public void WriteTo(Utf8JsonWriter json)
    {
        foreach (var (name, value) in values)
        {
            json.WritePropertyName(name);
            ParameterJson.Write(json, value);
        }
    }
}
