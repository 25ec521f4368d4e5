using System.Collections.Immutable;
using System.Diagnostics;
using GraphCouncil.Compiler.Cursors;
using GraphCouncil.Compiler.Lowering;
using GraphCouncil.Compiler.Reading;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Access;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;
using GraphCouncil.Core.Work;

namespace GraphCouncil.Compiler.Plans;

/// <summary>A compiled root field: its tree, where its values come from, how its rows are shaped. The same for every request of its shape.</summary>
internal sealed class RootPlan
{
    private readonly CompilerLimits _limits;
    private readonly LaidRoot _laid;
    private readonly ImmutableArray<LimitSource> _pages;
    private readonly ImmutableArray<CursorSource> _cursors;
    private readonly ImmutableArray<SearchSource> _searches;
    private readonly ImmutableArray<IdSource> _ids;
    private readonly bool _isConstant;
    private volatile Known? _known;
    private volatile WorkEstimate? _weighed;

    public RootPlan(ReadContext context, LaidRoot laid)
    {
        _limits = context.Limits;
        _laid = laid;
        _pages = [.. context.Pages];
        _cursors = [.. context.Cursors];
        _searches = [.. context.Searches];
        _ids = [.. context.Ids];
        Path = [laid.Place.Key];
        Request = context.Request;
        _isConstant = _pages.All(page => page.Variable is null) && _cursors.All(cursor => cursor.Variable is null) && _searches.All(search => search.Variable is null)
            && _ids.All(id => IsConstant(id.Source)) && laid.Sources.All(IsConstant) && (laid.Form is not LaidAsked asked || ArgumentList.IsConstant(asked.Field));
    }

    public string Key => _laid.Place.Key;

    public object[] Path { get; }

    /// <summary>The root field in the document.</summary>
    public Place Place => Request.Place(_laid.Place.Start, Path);

    public RequestDocument Request { get; }

    /// <summary>What is asked for and hidden from those of the standing that it was compiled for.</summary>
    public ImmutableArray<string> Hidden => _laid.Hidden;

    /// <summary>The question with its values. Throws what is wrong with them.</summary>
    /// <param name="today">What the day is where none is asked for.</param>
    /// <param name="viewer">Who asks, of the standing that it was compiled for.</param>
    public (BoundField Field, long Cost) Bind(IReadOnlyDictionary<string, object?> variables, DateOnly today, Viewer viewer)
    {
        if (_known is { } known && known.Day == today)
        {
            return (known.Field, known.Cost);
        }

        var pages = new int[_pages.Length];
        for (var i = 0; i < pages.Length; i++)
        {
            var page = _pages[i];
            pages[i] = page.Variable is null ? page.Constant!.Value : PageSize(page, page.Variable.Find(variables));
        }

        var values = new ValueBinding(this, variables, pages, today, viewer);
        var bound = values.Bind(_laid.Sources);
        var below = _laid.Costs.Cost(pages);
        var cost = _laid.Form switch
        {
            LaidRead { Query: NodesByIds } => Math.Min(CostProgram.Most, values.Identified * (1 + below)),
            LaidRead { Query: NodeByKey } => Math.Min(CostProgram.Most, 1 + below),
            _ => below,
        };
        BoundField field = _laid.Form switch
        {
            LaidRead read => new QuestionField(this, read, new(read.Query, bound), pages),
            LaidWalk walk => new WaysField(this, walk, bound, pages),
            LaidAsked asked => Inquire(asked, variables, bound, pages),
            var other => throw new UnreachableException($"{other.GetType().Name} is no form of a root field."),
        };
        if (_isConstant)
        {
            _known = new(today, field, cost);
        }

        return (field, cost);
    }

    /// <summary>What the question may have to look at. Most requests of a shape read the same sizes, so the last estimate is kept.</summary>
    public long Work(BoundQuery question, Cardinalities cardinalities)
    {
        if (_weighed is not { } known || !known.IsOf(question, cardinalities))
        {
            _weighed = known = WorkEstimate.Of(question, Request.Map, cardinalities);
        }

        return known.Work;
    }

    /// <summary>What a walk may have to look at (<see cref="LaidWalk.Weigh"/>).</summary>
    public long Work(WaysField ways, Cardinalities cardinalities) =>
        ways.Laid.Weigh(ways.Values, ways.Sizes, _limits.MaxLookedAt, query => WorkEstimate.Of(query, Request.Map, cardinalities).Work);

    /// <summary>What a question of the council may have to look at (<see cref="LaidAsked.Weigh"/>).</summary>
    public long Work(AskedField asked, Viewer viewer, Cardinalities cardinalities) =>
        asked.Laid.Weigh(asked, viewer, cardinalities, query => WorkEstimate.Of(query, Request.Map, cardinalities).Work);

    private AskedField Inquire(LaidAsked asked, IReadOnlyDictionary<string, object?> variables, ImmutableArray<GraphValue> values, int[] sizes)
    {
        var day = CalendarDate.Parse(((GraphValue.Text)values[asked.Day.Index]).Value)!.Value;
        return new(this, asked, values, sizes, day, asked.Question.Question.Prepare(ArgumentList.Read(asked.Field, variables), sizes[asked.Size]));
    }

    private static bool IsConstant(ValueSource source) =>
        source is not (ValueSource.FromVariable or ValueSource.FoldedVariable or ValueSource.Several or ValueSource.Self);

    private static int PageSize(LimitSource page, object? value) => Scalars.WholeNumber(value) is { } size
        ? PageSizes.Check(size, page.Argument, page.Range, page.At)
        : throw new ProblemException(new BadPage($"'{page.Argument}' must be a whole number.") { At = page.At });

    /// <summary>A question without variables, as it was bound on a day.</summary>
    private sealed record Known(DateOnly Day, BoundField Field, long Cost);

    /// <summary>The values of one request.</summary>
    private struct ValueBinding(RootPlan plan, IReadOnlyDictionary<string, object?> variables, int[] pages, DateOnly today, Viewer viewer)
    {
        private readonly GraphValue?[]?[] _cursors = plan._cursors.IsEmpty ? [] : new GraphValue?[]?[plan._cursors.Length];
        private SearchText? _search;

        /// <summary>How many nodes are asked for by id.</summary>
        public int Identified { get; private set; }

        public ImmutableArray<GraphValue> Bind(ImmutableArray<ValueSource> sources)
        {
            // All cursors are read, so that a wrong one is found though all its values are missing.
            for (var i = 0; i < _cursors.Length; i++)
            {
                var cursor = plan._cursors[i];
                _cursors[i] = CursorReader.Read(cursor.Variable is null ? cursor.Constant : cursor.Variable.Find(variables) as string, cursor.Form!, plan._limits)
                    ?? throw new ProblemException(new BadCursor(cursor.Argument) { At = cursor.At });
            }

            var values = new GraphValue[sources.Length];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = Value(sources[i]);
            }

            return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(values);
        }

        private GraphValue Value(ValueSource source) => source switch
        {
            ValueSource.Constant constant => constant.Value,
            ValueSource.FromVariable { IsList: false } one => Scalars.FromVariable(one.Path.Find(variables), one.Kind) ?? throw Misfit(),
            ValueSource.FromVariable several => Items(several),
            ValueSource.FoldedVariable folded => Folded(folded),
            ValueSource.Several several => new GraphValue.List([.. several.Items.Select(Value)]),
            ValueSource.PageLimit limit => Scalars.Whole(pages[limit.Limit] + (limit.OneMore ? 1 : 0)),
            ValueSource.CursorPart part => _cursors[part.Cursor]![part.Part] ?? throw new ProblemException(new BadCursor("cursor")),
            ValueSource.SearchWhole search => new GraphValue.Text(Search(search.Search).Whole),
            ValueSource.SearchTerms search => new GraphValue.List([.. Search(search.Search).Terms.Select(term => new GraphValue.Text(term))]),
            ValueSource.Self => new GraphValue.Text(viewer.Person!),
            ValueSource.Today => new GraphValue.Text(CalendarDate.Of(today)),
            ValueSource.Identity identity => Ids(plan._ids[identity.Ids]),

            // Of one node at first; each round fills in its own.
            ValueSource.OfRound { What: RoundValue.Limit or RoundValue.CountTo or RoundValue.Most } => Scalars.Whole(0),
            ValueSource.OfRound => new GraphValue.List([new GraphValue.Text("")]),
            _ => throw Misfit(),
        };

        private readonly GraphValue.Text Folded(ValueSource.FoldedVariable folded) =>
            FoldedTexts.Of(Scalars.FromVariable(folded.Path.Find(variables), ValueKind.Text) ?? throw Misfit(), folded.At);

        private readonly GraphValue.List Items(ValueSource.FromVariable several)
        {
            var items = ImmutableArray.CreateBuilder<GraphValue>();
            foreach (var item in VariableValues.Items(several.Path.Find(variables)))
            {
                items.Add(Scalars.FromVariable(item, several.Kind) ?? throw Misfit());
            }

            return new(items.DrainToImmutable());
        }

        private GraphValue Ids(IdSource source)
        {
            var value = Value(source.Source);
            var ids = value is GraphValue.List list ? list.Items : [value];
            if (ids.Length > plan._limits.MaxIds)
            {
                throw new ProblemException(new TooManyIds(ids.Length, plan._limits.MaxIds) { At = source.At });
            }

            foreach (var id in ids)
            {
                if (!NodeIds.IsPossible(plan.Request.Map, ((GraphValue.Text)id).Value, plan._limits))
                {
                    throw new ProblemException(new BadId(source.Argument) { At = source.At });
                }
            }

            Identified += ids.Length;
            return value;
        }

        private SearchText Search(int number)
        {
            var source = plan._searches[number];
            return _search ??= SearchTexts.Check(source.Variable is null ? source.Constant : source.Variable.Find(variables) as string, plan._limits, source.At);
        }

        private static ProblemException Misfit() => new(new BadUserInput("A variable is not of the kind that its argument takes."));
    }
}
