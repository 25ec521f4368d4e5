using GraphCouncil.Compiler.Cursors;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler.Reading;

/// <summary>What is known and gathered while one root field is read.</summary>
internal sealed class ReadContext(RequestDocument request, ReadVariables variables)
{
    private readonly List<string> _path = [];
    private int _depth;
    private int _tests;

    public GraphMap Map => request.Map;

    public CompilerLimits Limits => request.Limits;

    public RequestDocument Request => request;

    public ReadVariables Variables => variables;

    /// <summary>Slots of the draft; the tree numbers its own.</summary>
    public SlotTable Slots { get; } = new();

    public List<LimitSource> Pages { get; } = [];

    public List<CursorSource> Cursors { get; } = [];

    public List<SearchSource> Searches { get; } = [];

    public List<IdSource> Ids { get; } = [];

    /// <summary>As of which day the root field is answered.</summary>
    public AsOf AsOf { get; set; } = AsOf.Today;

    /// <summary>The field, if it can be followed as of that day. Throws <see cref="ProblemException"/> (NoHistory) for one that tells of now alone.</summary>
    public RelationshipField Followed(RelationshipField way, ASTNode? at) =>
        AsOf.IsChosen && way.History is { } history ? throw Failure(new NoHistory(way.Owner.Value, way.Name.Value, history.Value), at) : way;

    public Input Argument(GraphQLField field, string name)
    {
        foreach (var argument in field.Arguments?.Items ?? [])
        {
            if (argument.Name.Value == name)
            {
                return Input.Of(argument.Value, variables);
            }
        }

        return Input.Of(null, variables);
    }

    /// <summary>Reads what stands one field further down.</summary>
    public T Under<T>(string key, Func<T> read)
    {
        _path.Add(key);
        var result = Deeper(read);
        _path.RemoveAt(_path.Count - 1);
        return result;
    }

    public T Deeper<T>(Func<T> read)
    {
        if (++_depth > Limits.MaxDepth)
        {
            throw new ProblemException(new LimitExceeded(Codes.Depth, $"The request is nested more than {Limits.MaxDepth} levels deep. Ask for fewer levels.") { At = Place(null) });
        }

        var result = read();
        _depth--;
        return result;
    }

    /// <summary>Tests of filters so far.</summary>
    public int Tests => _tests;

    /// <summary>Counts a test of a filter.</summary>
    public void CountTest(ASTNode? at)
    {
        if (++_tests > Limits.MaxTests)
        {
            throw new ProblemException(new LimitExceeded(Codes.Cost, $"The filters hold more than {Limits.MaxTests} tests. Ask in several requests.") { At = Place(at) });
        }
    }

    public Place Place(ASTNode? at) => request.Place(at?.Location.Start, [.. _path]);

    public ProblemException Failure(Problem problem, ASTNode? at) => new(problem with { At = Place(at) });

    public static FieldPlace PlaceOf(Collected field, string owner) => new(field.Key, owner + "." + field.Name, field.First.Location.Start);
}
