using System.Text.Json;

namespace GraphCouncil.Neo4j.Wire;

/// <summary>
/// The values of a statement. They travel beside its text, never in it, all of them in one parameter, a map: <c>$v.p0</c>. The server keeps a plan by
/// the statement, the type of each parameter and, of texts and lists, about how long it is (none, one, up to 10, 100, …), and plans anew for
/// each combination, for up to 0.7 s; of a map it asks nothing.
/// </summary>
internal interface IParameters
{
    /// <summary>The one parameter's name.</summary>
    const string Name = "v";

    /// <summary>Writes a property per parameter into an object that is open already.</summary>
    void WriteTo(Utf8JsonWriter json);
}
