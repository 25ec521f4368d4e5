using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j.Text;
using GraphCouncil.Neo4j.Wire;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>The one statement that answers a tree. Its parameters are the tree's slots, <c>$v.p0</c>, <c>$v.p1</c>, …, those that follow from them, and the tables.</summary>
internal sealed record CypherStatement(Cypher Text, ImmutableArray<DerivedParameter> Derived, ImmutableArray<TypeTable> Tables)
{
    /// <summary>The parameters besides the slots', as they stand in the text.</summary>
    public IEnumerable<string> Further => Derived.Select(derived => "$v." + derived.Name).Concat(Tables.Select(table => "$v." + table.Name));

    /// <summary>The parameters for a question with this tree.</summary>
    public IParameters Bind(BoundQuery question) => new QuestionParameters(question.Values, Derived, Tables);
}

/// <summary>The values of one question.</summary>
internal sealed class QuestionParameters(ImmutableArray<GraphValue> values, ImmutableArray<DerivedParameter> derived, ImmutableArray<TypeTable> tables) : IParameters
{
    public void WriteTo(Utf8JsonWriter json)
    {
        for (var slot = 0; slot < values.Length; slot++)
        {
            json.WritePropertyName(string.Create(CultureInfo.InvariantCulture, $"p{slot}"));
            ParameterJson.Write(json, values[slot]);
        }

        foreach (var parameter in derived)
        {
            json.WritePropertyName(parameter.Name);
            Write(json, parameter.Form, values[parameter.Slot.Index]);
        }

        foreach (var table in tables)
        {
            json.WriteStartObject(table.Name);
            foreach (var (key, value) in table.Values)
            {
                json.WritePropertyName(key);
                ParameterJson.Write(json, value);
            }

            json.WriteEndObject();
        }
    }

    // As they are: the bounds are no texts of the graph.
    private static void Write(Utf8JsonWriter json, DerivedForm form, GraphValue value)
    {
        switch (form)
        {
            case DerivedForm.IndexQuestion:
                json.WriteStringValue(IndexWords.Question((GraphValue.List)value));
                break;
            case DerivedForm.Spellings:
                ParameterJson.Write(json, IndexWords.Spellings((GraphValue.List)value));
                break;
            case DerivedForm.Strides:
                ParameterJson.Write(json, CodePointOrder.Strides(((GraphValue.Text)value).Value));
                break;
            case DerivedForm.Least:
                json.WriteStringValue(CodePointOrder.Least(((GraphValue.Text)value).Value));
                break;
            case DerivedForm.Greatest:
                json.WriteStringValue(CodePointOrder.Greatest(((GraphValue.Text)value).Value));
                break;
        }
    }
}
