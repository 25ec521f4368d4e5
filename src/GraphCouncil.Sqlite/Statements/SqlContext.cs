using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Sqlite.Layout;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>What the parts of one statement share while it is written: the map, the store's numbers, parameters and aliases.</summary>
internal sealed class SqlContext(GraphMap map, Symbols symbols)
{
    /// <summary>
    /// How many tables one statement may name. What is asked through kinds that stand for several types is written once for each of them, at each level;
    /// the compiler's limits count it once. A statement as large as this takes SQLite a fraction of a second to prepare; one level more could be endless.
    /// </summary>
    private const int MostAliases = 20_000;

    private readonly Dictionary<char, int> _aliases = [];
    private int _count;

    public GraphMap Map => map;

    public Symbols Symbols => symbols;

    public Parameters Parameters { get; } = new();

    /// <summary>The node that a relationship leads to.</summary>
    public NodeRef Far(RelationshipField field, TableRelationship edge) => map.Members(field.Target) is [var only]
        ? new FarNode(only, Alias('t'), edge)
        : new FarNodes(this, map.Kind(field.Target), Alias('n'), edge);

    /// <summary>t: a node type's table, r: a relationship's, n: the registry of nodes, i: items of a list, q: a page, s: what cases of a row share.</summary>
    public Alias Alias(char letter)
    {
        if (++_count > MostAliases)
        {
            throw new ProblemException(new QuestionTooLarge());
        }

        var number = _aliases.GetValueOrDefault(letter) + 1;
        _aliases[letter] = number;
        return new(letter, number);
    }
}
