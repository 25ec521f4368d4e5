using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Values;
using GraphCouncil.Seeding.Demo;

namespace GraphCouncil.Tests.Seeding;

/// <summary>A generated graph, laid out so that its gaps can be looked for without any store.</summary>
internal sealed class DemoFindings
{
    private readonly ILookup<string, CreateNode> _nodes;
    private readonly ILookup<string, Connect> _links;

    public DemoFindings(IEnumerable<Change> changes)
    {
        var all = changes.ToArray();
        _nodes = all.OfType<CreateNode>().ToLookup(n => n.Type.Name.Value);
        _links = all.OfType<Connect>().ToLookup(l => l.Type.Name.Value);
    }

    public string Counts => string.Join(
        '\n',
        _nodes.OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key}: {g.Count()}")
            .Concat(_links.OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"-[{g.Key}]->: {g.Count()}")));

    public static string Text(Change change) => change switch
    {
        CreateNode node => $"{node.Type.Name}({string.Join('|', node.Values.Select(Text))})\n",
        Connect link => $"{link.Id}:{link.Source}>{link.Target}({string.Join('|', link.Values.Select(Text))})\n",
        _ => throw new ArgumentException("Unknown change.", nameof(change)),
    };

    public IReadOnlyList<IReadOnlyDictionary<string, GraphValue>> Of(string type) =>
        [.. _nodes[type].Select(n => n.Type.Properties.Zip(n.Values).ToDictionary(p => p.First.Name.Value, p => p.Second))];

    public IEnumerable<string> IdsOf(string type) => _nodes[type].Select(IdOf);

    public IReadOnlyList<Connect> Links(string type) => [.. _links[type]];

    public GraphValue Carried(Connect link, string property) =>
        link.Values[link.Type.Properties!.Properties.Select((p, i) => (p, i)).First(p => p.p.Name.Value == property).i];

    public IEnumerable<string> Holders(string competency, int level) => _links["HAS_COMPETENCY"]
        .Where(l => l.Target == "competency:" + competency && ((GraphValue.Integer)Carried(l, "level")).Value >= level)
        .Select(l => l.Source).Distinct();

    public IEnumerable<string> HoldersInNordjylland(string competency, int level)
    {
        var northern = SeedFolder.Facts.Municipalities.Where(m => m.Region == PlantedGaps.Nordjylland).Select(m => "municipality:" + m.Code).ToHashSet();
        var employer = _links["EMPLOYED_BY"].ToDictionary(l => l.Source, l => l.Target);
        return Holders(competency, level).Where(person => northern.Contains(employer[person]));
    }

    public IEnumerable<string> DeliveredWithoutReview()
    {
        var reviewed = _links["REVIEWS_DELIVERABLE"].Select(l => l.Target).ToHashSet();
        return _nodes["Deliverable"].Where(d => Value(d, "status") == "DELIVERED").Select(IdOf).Where(id => !reviewed.Contains(id));
    }

    public IEnumerable<string> ActiveWithoutMandateInForce()
    {
        var inForce = _nodes["Mandate"].Where(m => Value(m, "status") == "APPROVED" && string.CompareOrdinal(Value(m, "validTo"), "2026-11-01") > 0).Select(IdOf).ToHashSet();
        var covered = _links["WORKS_UNDER"].Where(l => inForce.Contains(l.Target)).Select(l => l.Source).ToHashSet();
        return _nodes["WorkingGroup"].Where(g => Value(g, "status") == "ACTIVE").Select(IdOf).Where(id => !covered.Contains(id));
    }

    private static string IdOf(CreateNode node) => ((GraphValue.Text)node.Values[0]).Value;

    private static string? Value(CreateNode node, string property) =>
        (node.Type.Properties.Zip(node.Values).First(p => p.First.Name.Value == property).Second as GraphValue.Text)?.Value;

    private static string Text(GraphValue value) => value switch
    {
        GraphValue.List list => string.Join(';', list.Items.Select(Text)),
        _ => value.ToString(),
    };
}
