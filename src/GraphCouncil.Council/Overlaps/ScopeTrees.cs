using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Core.Stores;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Overlaps;

/// <summary>Asks what every group works with, as of the day, and reads it: there are some dozens of groups, however many people there are.</summary>
internal sealed class ScopeTrees(GraphMap map)
{
    public EvidenceTree Groups { get; } = TreeBuilder.All(map, "WorkingGroup", group => group
        .Values("id")
        .Many("mandates", mandate => mandate.Values("status").Many("topics", Id).Many("components", Id).Many("methods", Id).Many("taskTypes", Id))
        .Many("tasks", task => task.Values("status").One("topic", Id).Many("components", Id).One("taskType", Id))
        .Many("topics", Id)
        .One("mainTaskType", Id));

    public static ImmutableArray<GroupScope> Read(ReadOnlySpan<byte> json)
    {
        var reader = new AnswerReader(json);
        var scopes = ImmutableArray.CreateBuilder<GroupScope>();
        reader.BeginList();
        while (reader.NextInList())
        {
            var group = reader.Text();
            var items = new List<ScopeItem>();
            var hasMandate = Mandates(ref reader, items);
            Tasks(ref reader, items);
            items.AddRange(Items(ScopeKind.Topic, reader.Ids(), byMandate: false));
            items.AddRange(Items(ScopeKind.TaskType, Some(reader.IdOfOne()), byMandate: false));
            scopes.Add(new(group, hasMandate, Once(items)));
            reader.End();
        }

        return scopes.DrainToImmutable();
    }

    /// <summary>Only approved ones count; the tree holds those whose period has the day.</summary>
    private static bool Mandates(ref AnswerReader reader, List<ScopeItem> items)
    {
        var any = false;
        reader.BeginList();
        while (reader.NextInList())
        {
            var isApproved = reader.Text() == "APPROVED";
            any |= isApproved;
            foreach (var kind in Enum.GetValues<ScopeKind>())
            {
                var named = Items(kind, reader.Ids(), byMandate: true);
                items.AddRange(isApproved ? named : []);
            }

            reader.End();
        }

        return any;
    }

    private static void Tasks(ref AnswerReader reader, List<ScopeItem> items)
    {
        reader.BeginList();
        while (reader.NextInList())
        {
            var isDropped = reader.Text() == "DROPPED";
            IEnumerable<ScopeItem> named =
            [
                .. Items(ScopeKind.Topic, Some(reader.IdOfOne()), byMandate: false),
                .. Items(ScopeKind.Component, reader.Ids(), byMandate: false),
                .. Items(ScopeKind.TaskType, Some(reader.IdOfOne()), byMandate: false),
            ];
            items.AddRange(isDropped ? [] : named);
            reader.End();
        }
    }

    private static void Id(RowBuilder row) => row.Values("id");

    private static IEnumerable<string> Some(string? id) => id is null ? [] : [id];

    private static IEnumerable<ScopeItem> Items(ScopeKind kind, IEnumerable<string> ids, bool byMandate) =>
        ids.Select(id => new ScopeItem(kind, id, byMandate));

    private static ImmutableArray<ScopeItem> Once(IEnumerable<ScopeItem> items) =>
    [
        .. items.GroupBy(item => (item.Kind, item.Node), (key, same) => new ScopeItem(key.Kind, key.Node, same.Any(each => each.ByMandate))),
    ];
}
