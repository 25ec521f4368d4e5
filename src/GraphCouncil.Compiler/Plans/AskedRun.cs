using System.Collections.Immutable;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Compiler.Lowering;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Questions;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Compiler.Plans;

/// <summary>A question of the council, a round for each of its own, and a last one for the nodes that its answer shows.</summary>
internal sealed class AskedRun(AskedField asked, LaidAsked laid, Inquiry inquiry) : IFieldRun
{
    private ImmutableArray<ImmutableArray<string>> _shown;
    private ImmutableArray<GraphRows?> _rows;
    private long _told;

    public ImmutableArray<BoundQuery> Next
    {
        get
        {
            if (inquiry.Next is { } calls)
            {
                return [.. calls.Select(call => laid.Question.Bind(call, asked.Day))];
            }

            if (!_rows.IsDefault)
            {
                return [];
            }

            if (_shown.IsDefault)
            {
                _shown = [.. Shown()];
            }

            return
            [
                .. laid.Rows.Select((row, at) => new BoundQuery(row.Query, asked.Values.SetItem(laid.Shown.Index, GraphValue.List.OfTexts(_shown[at]))))
                    .Where((_, at) => !_shown[at].IsEmpty),
            ];
        }
    }

    public int Held => (int)Math.Min(int.MaxValue, _told);

    public bool IsLaborious => inquiry.IsLaborious;

    public void Take(ImmutableArray<GraphRows> answers, CancellationToken cancellation)
    {
        _told += answers.Sum(rows => (long)rows.Json.Length);
        if (inquiry.Next is not null)
        {
            try
            {
                inquiry.Take(answers, cancellation);
            }
            catch (ProblemException wrong) when (wrong.Problem.At is null)
            {
                throw new ProblemException(wrong.Problem with { At = asked.Plan.Place }, wrong);
            }
            finally
            {
                Release(answers);
            }

            return;
        }

        var at = 0;
        _rows = [.. _shown.Select(ids => ids.IsEmpty ? null : answers[at++])];
    }

    public void Write(ResponseData data) => data.Add(asked, laid, inquiry.Answer, _shown, _rows.IsDefault ? [.. _shown.Select(_ => (GraphRows?)null)] : _rows);

    public void Dispose()
    {
        if (!_rows.IsDefault)
        {
            Release(_rows.OfType<GraphRows>());
        }
    }

    private static void Release(IEnumerable<GraphRows> all)
    {
        foreach (var rows in all)
        {
            rows.Dispose();
        }
    }

    /// <summary>The ids of the nodes that each row shows, each once.</summary>
    private IEnumerable<ImmutableArray<string>> Shown()
    {
        var found = laid.Rows.Select(_ => new List<string>()).ToArray();
        Look(laid.Parts, inquiry.Answer);
        return found.Select(ids => ids.Distinct().ToImmutableArray());

        void Look(ImmutableArray<AnswerPart> parts, AnswerObject value)
        {
            foreach (var part in parts.Where(part => part.Position >= 0))
            {
                foreach (var item in value.Fields[part.Position] is AnswerList list ? list.Items.AsEnumerable<AnswerValue?>() : [value.Fields[part.Position]])
                {
                    if (item is AnswerNode node)
                    {
                        found[part.Row].Add(node.Id);
                    }
                    else if (item is AnswerObject below)
                    {
                        Look(part.Parts, below);
                    }
                }
            }
        }
    }
}
