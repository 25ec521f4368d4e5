using System.Collections.Immutable;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Reading;

/// <summary>A root field that asks the graph, as a draft.</summary>
internal sealed class RootReader : IRootMeaningVisitor<RootDraft>
{
    private readonly ReadContext _context;
    private readonly Collected _field;
    private readonly FieldPlace _place;
    private readonly RowReader _rows;

    private RootReader(ReadContext context, Collected field)
    {
        _context = context;
        _field = field;
        context.AsOf = AsOfReader.Read(context, field);
        _place = ReadContext.PlaceOf(field, "Query");
        _rows = new(context);
    }

    public static RootDraft Read(ReadContext context, Collected field) => context.Under(field.Key, () =>
        context.Map.FindRootField(field.Name) is { } known
            ? known.Meaning.Accept(new RootReader(context, field))
            : throw context.Failure(new BadUserInput("The graph has no such root field."), field.First));

    RootDraft IRootMeaningVisitor<RootDraft>.VisitByKey(OneByKey meaning)
    {
        var (key, value) = Key(meaning.Keys);
        return new ByKeyDraft(_place, meaning.Of, key, value, _rows.Read(meaning.Of, _field.Selections), Share: false);
    }

    RootDraft IRootMeaningVisitor<RootDraft>.VisitByIds(SeveralByIds meaning) =>
        new ByIdsDraft(_place, meaning.Of, Identity("ids", isList: true), _rows.Read(meaning.Of, _field.Selections), Share: false);

    RootDraft IRootMeaningVisitor<RootDraft>.VisitAll(AllOfKind meaning) =>
        new ConnectionDraft(_place, _rows.Connections.Root(meaning.Of, _field), Share: false);

    RootDraft IRootMeaningVisitor<RootDraft>.VisitFold(AllFolded meaning) =>
        new FoldRootDraft(_place, _rows.Connections.Folds.Root(meaning.Of, _field, meaning.IsGrouped), Share: false);

    RootDraft IRootMeaningVisitor<RootDraft>.VisitToday(TodayOnly meaning) => throw new InvalidOperationException("The graph is not asked for the day.");

    RootDraft IRootMeaningVisitor<RootDraft>.VisitSearch(SearchOfAll meaning) =>
        new ConnectionDraft(_place, new SearchReader(_context, _rows.Connections).Read(_field), Share: false);

    RootDraft IRootMeaningVisitor<RootDraft>.VisitWays(WaysBetween meaning)
    {
        var (limits, steps, ways) = (_context.Limits, new StepReader(_context, _field), new WayReader(_context, _rows));
        var fields = ways.Paths(_field.Selections);
        return new PathsDraft(
            _place,
            Identity("from", isList: false),
            Identity("to", isList: false),
            Size("maxHops", WayNames.UsualHops, limits.MaxHops, "Ask for shorter ways."),
            Size("first", WayNames.UsualPaths, limits.MaxPaths, "Ask for fewer ways."),
            steps.Kinds(),
            new(steps.Steps(), fields, ways.Rows),
            Share: false);
    }

    RootDraft IRootMeaningVisitor<RootDraft>.VisitAround(NodesAround meaning)
    {
        var (limits, steps, ways) = (_context.Limits, new StepReader(_context, _field), new WayReader(_context, _rows));
        var (kinds, fields) = (steps.Kinds(), ways.Neighbourhood(_field.Selections));
        return new NeighbourhoodDraft(
            _place,
            Identity("of", isList: false),
            Size("depth", WayNames.UsualDepth, limits.MaxNeighbourDepth, "Ask for less around it."),
            Size("limit", WayNames.UsualNeighbours, limits.MaxNeighbours, "Ask for fewer nodes."),
            kinds,
            new(steps.Steps(kinds), fields, ways.Rows),
            Share: false);
    }

    RootDraft IRootMeaningVisitor<RootDraft>.VisitAsked(Asked meaning)
    {
        var (question, answer) = (meaning.Question, new AnswerReading(_context, _rows));
        var parts = answer.Parts(question.Answer, _field.Selections);
        var size = Size(question.Size.Argument, question.Size.Usual, _context.Limits.MaxPage, question.Size.Remedy);
        return new AskedDraft(_place, _context.Request.Question(question.Name), _field.First, size, parts, answer.Rows, Share: false);
    }

    private int Size(string argument, int usual, int most, string remedy) =>
        new PageReader(_context).Size(_field.First, argument, Math.Min(usual, most), new(1, most, remedy));

    /// <summary>The one key that is given. Null is as if not given.</summary>
    private (PropertyDef Key, ValueSlot Value) Key(ImmutableArray<PropertyDef> keys)
    {
        var key = keys[0];
        if (keys.Length > 1)
        {
            var given = keys.Where(each => _context.Argument(_field.First, each.Name.Value) is { IsAbsent: false, IsNull: false }).ToList();
            key = given is [var only]
                ? only
                : throw _context.Failure(
                    new BadUserInput($"'{_field.Name}' takes exactly one of {string.Join(", ", keys.Select(each => each.Name))}."), _field.First);
        }

        return key.Kind is ValueKind.Id
            ? (key, Identity(key.Name.Value, isList: false))
            : (key, _context.Slots.Slot(_context.Argument(_field.First, key.Name.Value).Source(key.Kind), key.Kind));
    }

    private ValueSlot Identity(string argument, bool isList)
    {
        var given = _context.Argument(_field.First, argument);
        if (given.IsAbsent || given.IsNull)
        {
            throw _context.Failure(new NullNotAllowed(argument), given.At ?? _field.First);
        }

        _context.Ids.Add(new(argument, isList ? given.ListSource(ValueKind.Id) : given.Source(ValueKind.Id), isList, _context.Place(given.At)));
        return _context.Slots.Slot(new ValueSource.Identity(_context.Ids.Count - 1), ValueKind.Id);
    }
}
