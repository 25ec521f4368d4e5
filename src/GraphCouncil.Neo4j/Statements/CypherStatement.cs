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
            json.WriteString(parameter.Name, Make(parameter.Form, values[parameter.Slot.Index]));
        }
    }

    private static string Make(DerivedForm form, GraphValue value) => form switch
    {
        DerivedForm.IndexQuestion => IndexWords.Question((GraphValue.List)value),
        DerivedForm.Above => CodePointOrder.Above(((GraphValue.Text)value).Value),
        DerivedForm.Below => CodePointOrder.Below(((GraphValue.Text)value).Value),
    };
}
