using System.Text.Json;

namespace GraphCouncil.Neo4j.Wire;

/// <summary>The values of a statement. They travel beside its text, never in it.</summary>
internal interface IParameters
{
    /// <summary>Writes a property per parameter into an object that is open already.</summary>
    void WriteTo(Utf8JsonWriter json);
}
