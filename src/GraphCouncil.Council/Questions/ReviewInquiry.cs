using System.Collections.Immutable;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Needs;
using GraphCouncil.Council.Ranking;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Questions;

/// <summary>Finds out who can review components, in three rounds, and leaves the conclusion to the question.</summary>
internal abstract class ReviewInquiry(EvidenceTrees trees, ReviewInput wanted, DateOnly day, Sights sights) : Inquiry
{
    /// <summary>Whether people are chosen out of those who can: then it counts how often they were asked, and takes a processor for long.</summary>
    protected virtual bool IsChoice => false;

    /// <summary>A component by component, in the order in which they were asked for.</summary>
    protected abstract AnswerObject Conclude(ImmutableArray<ReviewEvidence> evidence, ImmutableArray<Turn> turns);

    protected override IEnumerable<ImmutableArray<EvidenceCall>> Rounds()
    {
        yield return [trees.Competencies.Whole(), trees.Components.ByIds(wanted.Components), trees.Makers.ByIds(wanted.Components)];
        var catalogue = EvidenceReader.Competencies(Told[0].Json);
        var components = ComponentReader.Components(Told[1].Json).ToDictionary(each => each.Id);
        var makings = WorkReader.Makings(Told[2].Json, day).ToLookup(each => each.Component);
        ImmutableArray<Reviewed> reviewed = [.. wanted.Components.Select((id, at) => Reviewed(components.GetValueOrDefault(id), at, catalogue))];
        var ids = reviewed.SelectMany(each => each.Required).SelectMany(each => each.Need.Competencies).Select(each => each.Id).Distinct().ToArray();
        yield return [trees.Holders.ByIds(ids), trees.Works.ByIds(ids)];
        var scores = new Scores(EvidenceReader.Claims(Told[0].Json), WorkReader.Works(Told[1].Json, day), wanted.Weights, day);
        var rankings = reviewed.Select(each => each.Ranking(scores, wanted)).ToList();
        var candidates = rankings.SelectMany(each => each.Candidates).Distinct().ToArray();
        IsLaborious = IsChoice;
        if (candidates.Length > 0)
        {
            ImmutableArray<EvidenceCall> calls = [trees.People.ByIds(candidates), trees.Ties.ByIds(candidates)];
            yield return IsChoice ? calls.Add(trees.Turns.ByIds(candidates)) : calls;
        }

        var people = candidates.Length == 0 ? []
            : EvidenceReader.People(Told[0].Json, trees, day).ToDictionary(each => each.Id, each => each.SeenBy(sights));
        var ties = candidates.Length == 0 ? [] : ComponentReader.AllTies(Told[1].Json).ToDictionary(each => each.Person);
        ImmutableArray<Turn> turns = IsChoice && candidates.Length > 0 ? TurnReader.Turns(Told[2].Json, day) : [];
        Answer = Conclude(
            [
                .. reviewed.Zip(
                    rankings, (each, ranking) => each.Evidence(ranking, scores, people, ties, [.. makings[each.Component.Id]], wanted, day, sights)),
            ],
            turns);
    }

    private Reviewed Reviewed(Component? component, int at, Catalogue catalogue)
    {
        var path = wanted.Components.Length == 1 ? "component" : $"components[{at}]";
        if (component is null)
        {
            throw Refusal.Of($"'{path}' is no id of a component. Use an id that a query gave out.");
        }

        if (component.Requirements.IsEmpty)
        {
            throw Refusal.Of($"'{path}' requires no competency, so nobody can be told to know it. Say what is needed with 'experts'.");
        }

        return new(
            component,
            ProjectsOf(component),
            [.. component.Requirements.Select(each => (each, Knows.Of(catalogue, each.Competency, each.Level, wanted.Weights.Narrower)))]);
    }

    private ImmutableArray<Establishing> ProjectsOf(Component component) => wanted.Project is not { } only ? component.Projects
        : component.Projects.FirstOrDefault(each => each.Project == only) is { } project ? [project]
        : throw Refusal.Of("'project' does not establish the component on that day, and a review is part of a project that does (R7). Leave it out.");
}
