using System.Text;
using GraphQLParser.AST;

namespace GraphCouncil.Testing.Dear;

/// <summary>
/// Documents made to be dear: lists with conditions that seldom hold, tests of related nodes one in the other, orders along related nodes, totals, filtered lists in
/// lists, searches of a letter. A document is made from a list of numbers, one per choice, so that one that is dear can be changed a little.
/// </summary>
public sealed class DearDocument(Vocabulary schema)
{
    private const int DeepestList = 3;
    private const int DeepestFilter = 11;

    private readonly StringBuilder _text = new();
    private IReadOnlyList<int> _choices = [];
    private int _at;
    private int _budget;

    /// <param name="choices">Not empty; read from the start again when there are too few.</param>
    public string Make(IReadOnlyList<int> choices)
    {
        (_choices, _at, _budget) = (choices, 0, 24);
        _text.Clear().Append('{');
        var roots = Choose(8) == 0 ? 2 : 1;
        for (var i = 0; i < roots; i++)
        {
            _text.Append((char)('a' + i)).Append(':');
            Root();
        }

        return _text.Append('}').ToString();
    }

    private void Root()
    {
        var fields = schema.Fields("Query").Where(IsList).ToArray();
        List(Pick(fields), 0);
    }

    private void List(GraphQLFieldDefinition field, int depth)
    {
        _text.Append(field.Name.StringValue);
        Arguments(field, depth);
        var connection = Vocabulary.NameOf(field.Type);
        var isEmpty = Choose(3) == 0;
        _text.Append('{').Append(isEmpty || Choose(2) == 0 ? "totalCount " : "");
        if (!isEmpty)
        {
            var nodes = schema.Fields(connection).Single(each => each.Name.StringValue == "nodes");
            _text.Append("nodes{__typename ");
            var below = schema.Fields(Vocabulary.NameOf(nodes.Type)).Where(IsList).ToArray();
            for (var i = Choose(3); i > 0 && below.Length > 0 && depth < DeepestList && _budget > 0; i--)
            {
                _budget--;
                _text.Append((char)('a' + i)).Append(':');
                List(Pick(below), depth + 1);
                _text.Append(' ');
            }

            _text.Append('}');
        }

        _text.Append("pageInfo{hasNextPage}}");
    }

    private void Arguments(GraphQLFieldDefinition field, int depth)
    {
        _text.Append('(');
        foreach (var argument in field.Arguments!.Items)
        {
            var name = argument.Name.StringValue;
            switch (name)
            {
                case "first":
                    _text.Append("first:").Append(depth == 0 ? Pick(1, 20, 100) : Pick(1, 3, 7, 20));
                    break;
                case "text":
                    _text.Append(" text:\"").Append(Pick("a", "s", "o", "and", "k", "i o", "ma", "it")).Append('"');
                    break;
                case "where" when Choose(6) > 0:
                    _text.Append(" where:");
                    Filter(Vocabulary.NameOf(argument.Type), 0);
                    break;
                case "order" when Choose(3) == 0:
                    _text.Append(" order:[");
                    Key(Vocabulary.NameOf(argument.Type), 0);
                    _text.Append(']');
                    break;
            }
        }

        _text.Append(')');
    }

    private void Filter(string type, int depth)
    {
        var fields = schema.InputFields(type);
        var related = fields.Where(each => IsRelated(each) && each.Name.StringValue is not ("and" or "or" or "not")).ToArray();
        _budget--;
        _text.Append('{');
        if (related.Length > 0 && depth < DeepestFilter && _budget > 0 && Choose(5) > 0)
        {
            foreach (var field in Some(related))
            {
                _text.Append(field.Name.StringValue).Append(':');
                Below(Vocabulary.NameOf(field.Type), depth);
                _text.Append(' ');
            }
        }
        else if (depth < DeepestFilter && _budget > 0 && Choose(4) == 0 && fields.Any(each => each.Name.StringValue == "or"))
        {
            _text.Append(Pick("or:[", "and:["));
            for (var i = 1 + Choose(4); i > 0; i--)
            {
                Filter(type, depth + 1);
            }

            _text.Append(']');
        }
        else
        {
            Tests(fields);
        }

        _text.Append('}');
    }

    /// <summary>Some, all or none of a list, or the one related node.</summary>
    private void Below(string type, int depth)
    {
        var quantifiers = schema.InputFields(type).Where(each => each.Name.StringValue is "some" or "all" or "none").ToArray();
        if (quantifiers.Length == 0)
        {
            Filter(type, depth + 1);
            return;
        }

        var quantifier = Pick(quantifiers);
        _text.Append('{').Append(quantifier.Name.StringValue).Append(':');
        Filter(Vocabulary.NameOf(quantifier.Type), depth + 1);
        _text.Append('}');
    }

    private void Tests(IReadOnlyList<GraphQLInputValueDefinition> fields)
    {
        var tests = fields.Where(each => Vocabulary.NameOf(each.Type).EndsWith("OperationFilterInput", StringComparison.Ordinal)).ToArray();
        foreach (var field in tests.Length == 0 ? [] : Some(tests))
        {
            var test = Vocabulary.NameOf(field.Type) switch
            {
                "StringOperationFilterInput" => Pick("{contains:\"zq\"}", "{endsWith:\"zq\"}", "{contains:\"a\"}", "{gt:\"zz\"}"),
                "IdOperationFilterInput" => "{in:[\"person:p00001\",\"competency:c313\"]}",
                "BooleanOperationFilterInput" => Pick("{eq:true}", "{eq:false}"),
                "IntOperationFilterInput" or "FloatOperationFilterInput" => Pick("{gt:100000}", "{lt:100000}"),
                "DateOperationFilterInput" => Pick("{gt:\"2100-01-01\"}", "{lt:\"2100-01-01\"}"),
                _ => null,
            };
            if (test is not null)
            {
                _text.Append(field.Name.StringValue).Append(':').Append(test).Append(' ');
            }
        }
    }

    private void Key(string type, int depth)
    {
        var field = Pick([.. schema.InputFields(type)]);
        var below = Vocabulary.NameOf(field.Type);
        _text.Append('{').Append(field.Name.StringValue).Append(':');
        if (schema.InputFields(below).Count > 0 && depth < 6)
        {
            Key(below, depth + 1);
        }
        else
        {
            _text.Append(schema.InputFields(below).Count > 0 ? "{id:ASC}" : Pick("ASC", "DESC"));
        }

        _text.Append('}');
    }

    private bool IsList(GraphQLFieldDefinition field) =>
        Vocabulary.NameOf(field.Type).EndsWith("Connection", StringComparison.Ordinal) && field.Arguments is not null;

    private bool IsRelated(GraphQLInputValueDefinition field) =>
        schema.InputFields(Vocabulary.NameOf(field.Type)).Count > 0 && !Vocabulary.NameOf(field.Type).EndsWith("OperationFilterInput", StringComparison.Ordinal);

    private IEnumerable<T> Some<T>(T[] from) => Enumerable.Range(0, Choose(4) == 0 ? 3 : 1).Select(_ => Pick(from)).Distinct();

    private T Pick<T>(params T[] from) => from[Choose(from.Length)];

    private int Choose(int among) => (int)((uint)_choices[_at++ % _choices.Count] % (uint)among);
}
