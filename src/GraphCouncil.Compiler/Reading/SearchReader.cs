using System.Collections.Immutable;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Reading;

/// <summary><c>search(text:, kinds:)</c>: where it looks, and its own order of hits.</summary>
internal sealed class SearchReader(ReadContext context, ConnectionReader connections)
{
    private static readonly ImmutableArray<SortKey> HitOrder = [new ByMatch(), new ByWeight(), new ByTitle()];

    public ListDraft Read(Collected field)
    {
        var text = context.Argument(field.First, "text");
        var at = context.Place(text.At ?? field.First);
        if (text.IsAbsent || text.IsNull)
        {
            throw new ProblemException(new NullNotAllowed("text") { At = at });
        }

        context.Searches.Add(new(text.IsVariable ? null : text.Text(ValueKind.Text), text.Path, at));
        var search = context.Searches.Count - 1;
        var from = new Matching(
            Fields(context.Map, Kinds(context.Argument(field.First, "kinds"))),
            context.Slots.Slot(new ValueSource.SearchWhole(search), ValueKind.Text),
            context.Slots.Slot(new ValueSource.SearchTerms(search), ValueKind.Text));
        return connections.Search(context.Map.SearchResult, field, from, HitOrder);
    }

    /// <summary>Every place where nodes of the types are looked for, in schema order.</summary>
    public static ImmutableArray<SearchedField> Fields(GraphMap map, IEnumerable<NodeType> types) =>
        [.. types.SelectMany(type => OwnTexts(type).AsEnumerable<SearchedField>().Concat(type.Fields.Where(way => way.Search is not null).Select(way => Through(map, type, way))))];

    private static IEnumerable<OwnText> OwnTexts(NodeType type) =>
        type.Properties.Where(property => property.SearchWeight is not null).Select(property => new OwnText(type, property, property.SearchWeight!.Value));

    private static ThroughRelated Through(GraphMap map, NodeType owner, RelationshipField way) => new(
        owner,
        Step.Along(way),
        way.Search!.Descend is { } descend ? Step.Along(map.Kind(way.Target).Field(descend.Value)!) : null,
        [.. map.Members(way.Target).SelectMany(OwnTexts)],
        way.Search.Weight);

    private IEnumerable<NodeType> Kinds(Input kinds)
    {
        if (kinds.IsAbsent || kinds.IsNull)
        {
            return context.Map.SearchedTypes;
        }

        if (!kinds.Items().Any())
        {
            throw context.Failure(new BadSearch("'kinds' is empty. Name what to look for, or leave it out."), kinds.At);
        }

        if (kinds.Items().Skip(context.Map.SearchedTypes.Count()).Any())
        {
            throw context.Failure(new BadSearch("'kinds' names a kind twice. Name each once."), kinds.At);
        }

        var names = kinds.Items().Select(kind => kind.Text(ValueKind.Enumeration)).ToHashSet();
        return context.Map.SearchedTypes.Where(type => names.Contains(ApiNames.SearchKind(type)));
    }
}
