using System.Collections.Immutable;
using GraphCouncil.Core.Access;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;
using GraphCouncil.Council.Coverage;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Questions;

/// <summary><c>coverage</c>: the matrix of competencies by area, without the numbers that would tell of one or two people.</summary>
internal sealed class CoverageQuestion(GraphMap map, CoverageTrees trees) : IQuestion
{
    private const int MostColumns = 100;

    private static readonly AnswerField Suppressed =
        new("suppressed", "Boolean!", "Whether the number is not told: it would tell of one or two people, or give such a number away.");

    private static readonly AnswerType Cell = new("CoverageCell", "A number of a row.",
    [
        new("area", "String!", "The area's Danish name."),
        new("areaId", "ID!", "The area's global id."),
        new("value", "Float", "The number; null where it is suppressed."),
        Suppressed,
    ]);

    private static readonly AnswerField Trend =
        new("trend", "[CoverageMonth!]!", "How many people there were, month by month up to the day, the first first; empty without 'months'.")
        {
            Object = new("CoverageMonth", "How many people there were on a day.",
            [
                new("on", "Date!", "The day: so many months before that of the question."),
                new("people", "Int", "The people of all areas, each once; null where it is suppressed."),
                Suppressed,
            ]),
            Most = CoverageInput.MostMonths,
        };

    private static readonly AnswerType Row = new("CoverageRow", "Who knows a competency, or one below it, by area.",
    [
        new("competency", "Competency", "Which.") { Node = new TypeName("Competency") },
        new("total", "Float", "Of all areas, each person once; null where it is suppressed."),
        Suppressed,
        new("cells", "[CoverageCell!]!", "By area, in the order of the columns.") { Object = Cell, Most = MostColumns },
        Trend,
    ]);

    private static readonly AnswerType Column = new("CoverageColumn", "An area, with what all rows lie below.",
    [
        new("area", "Node", "Which.") { Node = ApiNames.Node },
        new("total", "Float", "Of whoever knows what all rows lie below, each person once; null where it is suppressed."),
        Suppressed,
    ]);

    public static QuestionDef Definition { get; } = new(
        new("coverage"),
        "Who knows what where: competencies by area, of people of municipalities who can be asked, with a claim in force, of a competency or of one "
            + "below it. Somebody of two municipalities counts in each and once in totals. Numbers that would tell of one or two people are "
            + "suppressed for all but the secretariat, and so are those that would give them away, a 0 only where nothing else hides them. "
            + "At most 100 areas are shown.",
        [.. CoverageInput.Arguments, .. ExpertsInput.Paging],
        new("CoverageAnswer", "Who knows what where.",
        [
            new("totalRows", "Int!", "How many rows there are."),
            new("overall", "Float", "Of whoever knows 'under', or anything, each person once; null where it is suppressed."),
            Suppressed,
            Trend,
            new("columns", "[CoverageColumn!]!", "The areas, by their Danish names.") { Object = Column, Most = MostColumns },
            new("rows", "[CoverageRow!]!", "The competencies, by notation, or as they were given.") { Object = Row, Most = null },
        ]))
    {
        Size = new("first", 30, "Ask for the next with 'skip'."),
        Choices = [CoverageInput.Areas, CoverageInput.Measures],
    };

    QuestionDef IQuestion.Definition => Definition;

    public ImmutableArray<EvidenceTree> Trees => trees.All;

    public ImmutableArray<EvidenceTree> Weighed { get; } = [trees.Competencies, trees.Municipalities];

    public Func<AskedFor, Inquiry> Prepare(ArgumentValues arguments, int size)
    {
        var wanted = CoverageInput.Read(arguments);
        var page = ExpertsInput.ReadPage(arguments, size);
        return asked => new Asking(trees, wanted, page, asked.Day, SightsOf(wanted, asked.Viewer));
    }

    private Sights SightsOf(CoverageInput wanted, Viewer viewer)
    {
        var sights = new Sights(map, viewer);
        if (wanted.Measure == CoverageMeasure.Capacity)
        {
            sights.RequireHours();
        }

        return sights;
    }

    private sealed class Asking(CoverageTrees trees, CoverageInput wanted, Range page, DateOnly day, Sights sights) : Inquiry
    {
        /// <summary>The table, and one for each month before.</summary>
        public override ImmutableArray<EvidenceTree> Beyond => [People, .. Enumerable.Repeat(trees.People, Math.Max(0, wanted.Months - 1))];

        private bool HasTime => wanted.Measure == CoverageMeasure.Capacity;

        private EvidenceTree People => HasTime ? trees.PeopleWithTime : trees.People;

        protected override IEnumerable<ImmutableArray<EvidenceCall>> Rounds()
        {
            yield return [trees.Competencies.Whole(), trees.Municipalities.Whole(), People.AtLevel(wanted.Level)];
            var catalogue = EvidenceReader.Competencies(Told[0].Json);
            var (rows, above) = wanted.Resolve(catalogue);
            var places = CoverageReader.Municipalities(Told[1].Json).Select(each => new Place(each.Municipality, each.Regions, each.NetworkArea));
            var grid = new CoverageGrid(catalogue, [.. places]);
            var residents = CoverageReader.Residents(Told[2].Json, HasTime);
            var people = Counted(grid, residents);
            var figures = wanted.Measure switch
            {
                CoverageMeasure.People => [.. people.Select(number => (double)number)],
                CoverageMeasure.HighestLevel => grid.Greatest(residents),
                CoverageMeasure.Capacity => grid.Summed(residents, person => person.OpenHours),
            };
            var before = Enumerable.Range(1, Math.Max(1, wanted.Months) - 1)
                .Select(at => CalendarDate.MonthsBefore(day, wanted.Months - at)).ToList();
            var trend = new List<Month>();
            if (before.Count > 0)
            {
                yield return [.. before.Select(each => trees.People.AtLevel(wanted.Level) with { On = each })];
                trend.AddRange(before.Select((each, at) =>
                {
                    var then = Counted(grid, CoverageReader.Residents(Told[at].Json, hasTime: false));
                    return new Month(each, then, Hidden(grid, then));
                }));
            }

            if (wanted.Months > 0)
            {
                trend.Add(new(day, people, Hidden(grid, people)));
            }

            Answer = new Shown(wanted, grid, people, figures, Hidden(grid, people), trend).Of(rows, above, page);
        }

        private ImmutableArray<bool> Hidden(CoverageGrid grid, ImmutableArray<int> people) =>
            sights.SmallNumbers ? [.. new bool[people.Length]] : grid.Hidden(people);

        private static ImmutableArray<int> Counted(CoverageGrid grid, List<Resident> people) =>
            [.. grid.Summed(people, _ => 1).Select(number => (int)number)];
    }

    /// <summary>The table of people as it was on a day.</summary>
    private sealed record Month(DateOnly On, ImmutableArray<int> People, ImmutableArray<bool> Hidden);

    /// <summary>The part of the table that was asked for.</summary>
    private sealed class Shown(
        CoverageInput wanted, CoverageGrid grid, ImmutableArray<int> people, double[] figures, ImmutableArray<bool> hidden, List<Month> trend)
    {
        public AnswerObject Of(ImmutableArray<string> rows, string above, Range page)
        {
            ImmutableArray<NamedNode> columns = [.. grid.Areas(wanted.By).OrderBy(each => DanishOrder.SortKey(each.Name), StringComparer.Ordinal)];
            if (wanted.HideEmpty)
            {
                rows = [.. rows.Where(row => columns.Any(column => IsAnybody(row, column)))];
                columns = [.. columns.Where(column => rows.Any(row => IsAnybody(row, column)))];
            }

            return new(
            [
                AnswerValue.Of(rows.Length),
                .. Number(above, CoverageGrid.Everywhere),
                TrendOf(above),
                AnswerValue.List(columns.Take(MostColumns).Select(column =>
                    new AnswerObject([new AnswerNode(column.Id), .. Number(above, column.Id)]))),
                AnswerValue.List(rows.Take(page).Select(row => new AnswerObject(
                [
                    new AnswerNode(row),
                    .. Number(row, CoverageGrid.Everywhere),
                    AnswerValue.List(columns.Take(MostColumns).Select(column => new AnswerObject(
                        [AnswerValue.Of(column.Name), AnswerValue.Of(column.Id), .. Number(row, column.Id)]))),
                    TrendOf(row),
                ]))),
            ]);
        }

        private AnswerValue TrendOf(string competency)
        {
            var at = grid.At(competency, CoverageGrid.Everywhere);
            return AnswerValue.List(trend.Select(month => new AnswerObject(
            [
                AnswerValue.Of(month.On), month.Hidden[at] ? null : AnswerValue.Of(month.People[at]), AnswerValue.Of(month.Hidden[at]),
            ])));
        }

        private bool IsAnybody(string competency, NamedNode area) => people[grid.At(competency, area.Id)] > 0;

        private AnswerValue?[] Number(string competency, string area)
        {
            var at = grid.At(competency, area);
            var isTold = !hidden[at] && (wanted.Measure is not CoverageMeasure.HighestLevel || people[at] > 0);
            return [isTold ? AnswerValue.Of(figures[at]) : null, AnswerValue.Of(hidden[at])];
        }
    }
}
