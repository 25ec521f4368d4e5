using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Neo4j.Writing;

/// <summary>Changes told apart by what they do, each kind in the order of the set.</summary>
internal sealed class ChangesByKind : IChangeVisitor<bool>
{
    private readonly List<CreateNode> _creates = [];
    private readonly List<Connect> _connects = [];

    public ChangesByKind(IEnumerable<Change> changes)
    {
        foreach (var change in changes)
        {
            change.Accept(this);
        }
    }

    public IReadOnlyList<CreateNode> Creates => _creates;

    public IReadOnlyList<Connect> Connects => _connects;

    /// <summary>All nodes that are made or led from and to, some of them several times.</summary>
    public IEnumerable<string> NodeIds =>
        _creates.Select(create => ((GraphValue.Text)create.Values[0]).Value)
            .Concat(_connects.SelectMany(connect => (string[])[connect.Source, connect.Target]));

    bool IChangeVisitor<bool>.VisitCreateNode(CreateNode change)
    {
        _creates.Add(change);
        return true;
    }

    bool IChangeVisitor<bool>.VisitConnect(Connect change)
    {
        _connects.Add(change);
        return true;
    }
}
