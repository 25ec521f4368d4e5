using System.Collections.Immutable;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;

namespace GraphCouncil.Compiler.Plans;

/// <summary>One question, one answer.</summary>
internal sealed class QuestionRun(QuestionField question) : IFieldRun
{
    private GraphRows? _rows;

    public ImmutableArray<BoundQuery> Next => _rows is null ? [question.Question] : [];

    public int Held => _rows?.Json.Length ?? 0;

    public bool IsLaborious => false;

    public void Take(ImmutableArray<GraphRows> answers, CancellationToken cancellation) => _rows = answers[0];

    public void Write(ResponseData data) => data.Add(question, _rows!.Json);

    public void Dispose() => _rows?.Dispose();
}
