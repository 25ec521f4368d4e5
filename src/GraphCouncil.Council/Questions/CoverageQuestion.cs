using System.Collections.Immutable;
using GraphCouncil.Core.Access;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Core.Text;
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

    public ImmutableArray<EvidenceTree> Weighed { get; } =
        [trees.Competencies, trees.Municipalities, trees.InSeveral, trees.People, trees.Anyone, trees.SomePeople];

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
        protected override IEnumerable<ImmutableArray<EvidenceCall>> Rounds()
        {
            yield return
            [
                trees.Competencies.Whole(), trees.Municipalities.Whole(), trees.InSeveral.Whole(), trees.People.AtLevel(wanted.Level),
                trees.Anyone.AtLevel(wanted.Level), .. OfMeasure().Select(tree => tree.AtLevel(wanted.Level)),
            ];
            var catalogue = EvidenceReader.Competencies(Told[0].Json);
            var (rows, above) = wanted.Resolve(catalogue);
            var places = CoverageReader.Municipalities(Told[1].Json).Select(each => new Place(each.Municipality, each.Regions, each.NetworkArea));
            var grid = new CoverageGrid(catalogue, [.. places]);
            var inSeveral = CoverageReader.Keys(Told[2].Json);
            var counts = Figures(3, 4);
            var numbers = wanted.Measure switch
            {
                CoverageMeasure.People => [],
                CoverageMeasure.HighestLevel => CoverageReader.Levels(Told[5].Json),
                CoverageMeasure.Capacity => [.. Figures(5, 6), .. Figures(7, 8).Select(each => each with { Figure = -each.Figure })],
            };
            ImmutableArray<InSeveral> several = [];
            if (!inSeveral.IsEmpty)
            {
                yield return [trees.SomePeople.ByIds(inSeveral)];
                several = [.. Several(grid, 0)];
            }

            ImmutableArray<int> people = [.. grid.Summed(counts, several, _ => 1).Select(number => (int)number)];
            var figures = wanted.Measure switch
            {
                CoverageMeasure.People => [.. people.Select(number => (double)number)],
                CoverageMeasure.HighestLevel => grid.Greatest(numbers),
                CoverageMeasure.Capacity => grid.Summed(numbers, several, person => person.OpenHours),
            };
            var months = Enumerable.Range(0, wanted.Months).Select(back => day.AddMonths(back + 1 - wanted.Months)).ToList();
            var trend = new List<Month>();
            if (months.Count > 0)
            {
                yield return
                [
                    .. months.Select(each => trees.People.AtLevel(wanted.Level) with { On = each }),
                    .. months.Select(each => trees.Anyone.AtLevel(wanted.Level) with { On = each }),
                    .. months.Select(each => trees.InSeveral.Whole() with { On = each }),
                ];
                var told = months.Select((_, at) => Figures(at, months.Count + at)).ToList();
                var whoIsInSeveral = months.Select((_, at) => CoverageReader.Keys(Told[(2 * months.Count) + at].Json)).ToList();
                yield return [.. months.Select((each, at) => trees.SomePeople.ByIds(whoIsInSeveral[at]) with { On = each })];
                trend.AddRange(months.Select((each, at) =>
                {
                    ImmutableArray<int> then = [.. grid.Summed(told[at], Several(grid, at), _ => 1).Select(number => (int)number)];
                    return new Month(each, then, Hidden(grid, then));
                }));
            }

            Answer = new Shown(wanted, grid, people, figures, Hidden(grid, people), trend).Of(rows, above, page);
        }

        private ImmutableArray<bool> Hidden(CoverageGrid grid, ImmutableArray<int> people) =>
            sights.SmallNumbers ? [.. new bool[people.Length]] : grid.Hidden(people);

        private IEnumerable<EvidenceTree> OfMeasure() => wanted.Measure switch
        {
            CoverageMeasure.People => [],
            CoverageMeasure.HighestLevel => [trees.Levels],
            CoverageMeasure.Capacity => [trees.Hours, trees.HoursOfAnyone, trees.Given, trees.GivenOfAnyone],
        };

        private List<MunicipalFigure> Figures(int ofCompetencies, int ofAnyone) =>
        [
            .. CoverageReader.Figures(Told[ofCompetencies].Json, null),
            .. CoverageReader.Figures(Told[ofAnyone].Json, CoverageGrid.Anything),
        ];

        private IEnumerable<InSeveral> Several(CoverageGrid grid, int told)
        {
            var municipalities = grid.Areas(AreaKind.Municipality).Select(each => each.Id).ToHashSet();
            return CoverageReader.People(Told[told].Json).Select(each => new InSeveral(
                [.. each.Organizations.Where(municipalities.Contains).Distinct()],
                [.. each.Claims.Where(claim => claim.Level >= wanted.Level).Select(claim => claim.Competency).Distinct()],
                each.OpenHours));
        }
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
