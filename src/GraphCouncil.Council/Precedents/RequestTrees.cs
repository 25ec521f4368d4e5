using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Core.Stores;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Precedents;

/// <summary>Asks all requests for help and what came of them, as ever, and reads it.</summary>
internal sealed class RequestTrees(GraphMap map)
{
    public EvidenceTree Requests { get; } = TreeBuilder.All(
        map,
        "AssistanceRequest",
        request => request.Values("id", "openedOn", "titleDa", "titleEn", "ask")
            .One("project", project => project.Values("id").One("effort", Id)).One("workingGroup", Id)
            .Many("components", Id).Many("competencies", Id).Many("contributions", Id)
            .Many("agendaItems", item => item.Many("decisions", Id)),
        isHistory: true);

    /// <summary>What decisions are about: a request does not know it.</summary>
    public EvidenceTree Decisions { get; } = TreeBuilder.All(
        map, "Decision", decision => decision.Values("id", "decidedOn").Many("subjects", Id), isHistory: true);

    /// <param name="about">Decisions about a request, by its id.</param>
    /// <param name="taken">All that were taken by the day.</param>
    public static ImmutableArray<PastRequest> ReadRequests(ReadOnlySpan<byte> json, ILookup<string, string> about, IReadOnlySet<string> taken)
    {
        var reader = new AnswerReader(json);
        var requests = ImmutableArray.CreateBuilder<PastRequest>();
        reader.BeginList();
        while (reader.NextInList())
        {
            var (id, opened) = (reader.Text(), reader.Day());
            var words = AskedWords.Of(reader.Text(), reader.Text(), reader.Text());
            var (project, effort) = Project(ref reader);
            var group = reader.IdOfOne();
            requests.Add(new(id, opened, project, effort, group, reader.Ids(), reader.Ids(), words)
            {
                Answers = reader.Ids(),
                Decisions = [.. Items(ref reader).Concat(about[id]).Where(taken.Contains).Distinct().Order(StringComparer.Ordinal)],
            });
            reader.End();
        }

        return requests.DrainToImmutable();
    }

    /// <summary>What each decision that was taken by the day is about.</summary>
    public static IReadOnlyDictionary<string, ImmutableArray<string>> ReadDecisions(ReadOnlySpan<byte> json, DateOnly day)
    {
        var reader = new AnswerReader(json);
        var decisions = new Dictionary<string, ImmutableArray<string>>();
        reader.BeginList();
        while (reader.NextInList())
        {
            var (id, on, subjects) = (reader.Text(), reader.Day(), ImmutableArray.CreateBuilder<string>());
            reader.BeginList();
            while (reader.NextInList())
            {
                _ = reader.Integer();
                subjects.Add(reader.Text());
                reader.End();
            }

            if (on <= day)
            {
                decisions.Add(id, subjects.DrainToImmutable());
            }

            reader.End();
        }

        return decisions;
    }

    private static void Id(RowBuilder row) => row.Values("id");

    private static (string? Project, string? Effort) Project(ref AnswerReader reader)
    {
        if (!reader.One())
        {
            return (null, null);
        }

        var (project, effort) = (reader.Text(), reader.IdOfOne());
        reader.End();
        return (project, effort);
    }

    private static List<string> Items(ref AnswerReader reader)
    {
        var decisions = new List<string>();
        reader.BeginList();
        while (reader.NextInList())
        {
            decisions.AddRange(reader.Ids());
            reader.End();
        }

        return decisions;
    }
}
