using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace GraphCouncil.Schema.Files;

/// <summary>A parsed file; tells where its nodes stand.</summary>
internal sealed class SourceFile
{
    private readonly SchemaFile _file;
    private readonly List<int> _lineStarts = [0];

    private SourceFile(SchemaFile file)
    {
        _file = file;
        for (var i = 0; i < file.Text.Length; i++)
        {
            if (file.Text[i] == '\n')
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    /// <summary>The definitions of the file; none when it cannot be parsed, which is then a fault.</summary>
    public static (SourceFile File, IReadOnlyList<ASTNode> Definitions) Parse(SchemaFile file, FaultList faults)
    {
        var source = new SourceFile(file);
        try
        {
            var document = Parser.Parse(file.Text, new ParserOptions { Ignore = IgnoreOptions.Comments });
            return (source, document.Definitions);
        }
        catch (GraphQLParserException problem)
        {
            var at = new SourcePoint(file.Name, problem.Location.Line, problem.Location.Column);
            faults.Add(at, $"This is no GraphQL schema text: {problem.Description.TrimEnd('.')}.");
            return (source, []);
        }
    }

    /// <summary>Where a node starts; for something with a name, where the name starts.</summary>
    public SourcePoint At(ASTNode node)
    {
        var offset = node is INamedNode { Name: { } name } and not GraphQLDirective ? name.Location.Start : node.Location.Start;
        var found = _lineStarts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new(_file.Name, line + 1, offset - _lineStarts[line] + 1);
    }
}
