using System.Collections.Immutable;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler.Reading;

/// <summary>What is selected of a question's answer. Every place where a node is shown has a row of its own.</summary>
internal sealed class AnswerReading(ReadContext context, RowReader rows)
{
    private readonly List<RowDraft> _rows = [];

    public ImmutableArray<RowDraft> Rows => [.. _rows];

    public ImmutableArray<AnswerPart> Parts(AnswerType type, ImmutableArray<GraphQLSelectionSet> selections) =>
    [
        .. FieldCollector.Collect(context, selections, TypeConditions.Exactly(type.Name)).Select(field => context.Under(field.Key, () => Part(type, field))),
    ];

    private AnswerPart Part(AnswerType type, Collected field)
    {
        var place = ReadContext.PlaceOf(field, type.Name);
        if (field.Name == "__typename")
        {
            return new(place, -1, type.Name, [], -1, 1);
        }

        var position = type.Fields.Select(known => known.Name).ToList().IndexOf(field.Name);
        if (position < 0)
        {
            throw context.Failure(new BadUserInput($"'{type.Name}' has no such field."), field.First);
        }

        var known = type.Fields[position];
        return new(
            place,
            position,
            "",
            known.Object is { } below ? Parts(below, field.Selections) : [],
            known.Node is { } node ? Row(context.Map.Kind(node), field) : -1,
            known.Most);
    }

    private int Row(NodeKind kind, Collected field)
    {
        _rows.Add(rows.Read(kind, field.Selections));
        return _rows.Count - 1;
    }
}
