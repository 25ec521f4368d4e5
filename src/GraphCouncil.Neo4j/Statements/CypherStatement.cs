using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j.Text;
using GraphCouncil.Neo4j.Wire;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>The one statement that answers a tree. Its parameters are the tree's slots, <c>$p0</c>, <c>$p1</c>, …, and those that follow from them.</summary>
internal sealed record CypherStatement(Cypher Text, ImmutableArray<DerivedParameter> Derived)
{
    /// <summary>The parameters for a question with this tree.</summary>
    public IParameters Bind(BoundQuery question) => new QuestionParameters(question.Values, Derived);
}

/// <summary>The values of one question.</summary>
internal sealed class QuestionParameters(ImmutableArray<GraphValue> values, ImmutableArray<DerivedParameter> derived) : IParameters
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
    }

    // As they are: the bounds are no texts of the graph.
    private static void Write(Utf8JsonWriter json, DerivedForm form, GraphValue value)
    {
        switch (form)
        {
            case DerivedForm.IndexQuestion:
                json.WriteStringValue(IndexWords.Question((GraphValue.List)value));
                break;
            case DerivedForm.Places:
                ParameterJson.Write(json, CodePointOrder.Places(((GraphValue.Text)value).Value));
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
