using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j.Text;
using GraphCouncil.Neo4j.Wire;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>The one statement that answers a tree. Its parameters are the tree's slots: <c>$p0</c>, <c>$p1</c>, …; and <c>$qN</c>, the question to the full-text index that follows from the terms in slot N.</summary>
internal sealed record CypherStatement(Cypher Text, ImmutableArray<IndexQuestion> Questions)
{
    /// <summary>The parameters for a question with this tree.</summary>
    public IParameters Bind(BoundQuery question) => new QuestionParameters(question.Values, Questions);
}

/// <summary>The values of one question.</summary>
internal sealed class QuestionParameters(ImmutableArray<GraphValue> values, ImmutableArray<IndexQuestion> questions) : IParameters
{
    public void WriteTo(Utf8JsonWriter json)
    {
        for (var slot = 0; slot < values.Length; slot++)
        {
            json.WritePropertyName(string.Create(CultureInfo.InvariantCulture, $"p{slot}"));
            ParameterJson.Write(json, values[slot]);
        }

        foreach (var question in questions)
        {
            json.WritePropertyName(string.Create(CultureInfo.InvariantCulture, $"q{question.Terms.Index}"));
            json.WriteStringValue(IndexWords.Question((GraphValue.List)values[question.Terms.Index]));
        }
    }
}
