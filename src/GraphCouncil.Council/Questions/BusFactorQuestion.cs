using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Coverage;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Questions;

/// <summary><c>busFactor</c>: how many would have to leave before nobody is left, of each competency and each component.</summary>
internal sealed class BusFactorQuestion(HoldingTrees trees) : IQuestion
{
    private const int MostCompetencies = 100;
    private const int MostRequirements = 50;

    private static readonly EnumType Verdicts = Choice.Of<Verdict>("BusFactorVerdict", "How safely something is held.", verdict => verdict switch
    {
        Verdict.Orphaned => "Nobody holds it: it has to be built up.",
        Verdict.Single => "One alone holds it.",
        Verdict.Fragile => "Two hold it.",
        Verdict.WellHeld => "Three or more hold it.",
    });

    private static readonly AnswerField[] Held =
    [
        new("people", "Int!", "How many people hold it at the level or above."),
        new("municipalities", "Int!", "How many municipalities have one of them; others may work elsewhere."),
        new("overPeople", "BusFactorVerdict!", "What the number of people means."),
        new("overMunicipalities", "BusFactorVerdict!", "What the number of municipalities means."),
    ];

    private static readonly AnswerField Competency = new("competency", "Competency", "Which.") { Node = new TypeName("Competency") };

    private static readonly AnswerType OfCompetency = new("CompetencyBusFactor", "How safely a competency is held.",
    [
        new("risk", "Int!", "The people who are missing to three, times the weight."),
        Competency,
        new("level", "Int!", "The highest level that a component requires; 1 where none requires it."),
        .. Held,
        new("atAnyLevel", "Int!", "How many people hold it at any level."),
        new("components", "Int!", "How many components require it."),
        new("weight", "Int!", "How many components require it, or hang on one that does."),
    ]);

    private static readonly AnswerType Required = new("RequirementBusFactor", "How safely something is held that a component requires.",
    [
        Competency,
        new("level", "Int!", "The level that is required, 1 to 5."),
        new("essential", "Boolean!", "Whether the component cannot do without."),
        .. Held,
    ]);

    private static readonly AnswerType OfComponent = new("ComponentBusFactor", "How safely a component is held.",
    [
        new("risk", "Int!", "The people who are missing to three, times the component and what hangs on it."),
        new("component", "Component", "Which.") { Node = new TypeName("Component") },
        .. Held.Select(field => field with { Description = "Of the essential requirement that fewest meet. " + field.Description }),
        new("withoutReviewer", "Boolean!", "Whether nobody meets an essential requirement: then nobody can review it whole."),
        new("dependents", "Int!", "How many components hang on it, directly or through others."),
        new("requirements", "[RequirementBusFactor!]!", "What it requires, the essential that fewest meet first.")
        {
            Object = Required,
            Most = MostRequirements,
        },
    ]);

    public static QuestionDef Definition { get; } = new(
        new("busFactor"),
        "How many would have to leave before nobody is left who knows it: for each competency and each component that is not phased out, of people "
            + "who can be asked, with a claim in force at the level that is required, and of municipalities. What nobody holds is told apart "
            + "from what one holds.",
        [.. ExpertsInput.Paging],
        new("BusFactorAnswer", "How safely competencies and components are held.",
        [
            new("orphaned", "Int!", "How many competencies are ORPHANED, by people."),
            new("single", "Int!", "How many competencies are SINGLE, by people."),
            new("fragile", "Int!", "How many competencies are FRAGILE, by people."),
            new("competencies", "[CompetencyBusFactor!]!", "What components require, and the narrowest of all others; the greatest risk first.")
            {
                Object = OfCompetency,
                Most = MostCompetencies,
            },
            new("requiring", "Int!", "How many components there are that require something."),
            new("withoutReviewer", "Int!", "How many of them nobody can review whole."),
            new("components", "[ComponentBusFactor!]!", "The components, the greatest risk first.") { Object = OfComponent, Most = null },
        ]))
    {
        Size = ExpertsInput.PageSize,
        Choices = [Verdicts],
    };

    QuestionDef IQuestion.Definition => Definition;

    public ImmutableArray<EvidenceTree> Trees { get; } = [trees.Competencies, trees.Components, .. trees.People.Both, .. trees.Municipalities.Both];

    /// <summary>What components require is narrow as a rule.</summary>
    public ImmutableArray<EvidenceTree> Weighed { get; } = [trees.Competencies, trees.Components, trees.People.Direct, trees.Municipalities.Direct];

    public Func<AskedFor, Inquiry> Prepare(ArgumentValues arguments, int size)
    {
        var page = ExpertsInput.ReadPage(arguments, size);
        return _ => new Asking(trees, page);
    }

    private sealed class Asking(HoldingTrees trees, Range page) : Inquiry
    {
        protected override IEnumerable<ImmutableArray<EvidenceCall>> Rounds()
        {
            yield return [trees.Competencies.Whole(), trees.Components.Whole()];
            var catalogue = EvidenceReader.Competencies(Told[0].Json);
            ImmutableArray<Requiring> components = [.. HoldingReader.AllRequiring(Told[1].Json, RequiringKind.Component)];
            int[] levels = [.. components.SelectMany(each => each.Requirements).Select(each => each.Level).Append(1).Distinct()];
            var areNarrowest = components.SelectMany(each => each.Requirements).All(each => catalogue.IsNarrowest(each.Competency));
            yield return
            [
                .. levels.Select(level => trees.People.For(areNarrowest).AtLevel(level)),
                .. levels.Select(level => trees.Municipalities.For(areNarrowest).AtLevel(level)),
            ];
            var (people, municipalities) = (new HolderCounts(), new HolderCounts());
            for (var at = 0; at < levels.Length; at++)
            {
                HoldingReader.Counts(Told[at].Json, levels[at], people);
                HoldingReader.Counts(Told[levels.Length + at].Json, levels[at], municipalities);
            }

            var rule = new BusFactor(catalogue, components, people, municipalities);
            var (ofCompetencies, ofComponents) = (rule.Competencies(), rule.Components());
            Answer = new(
            [
                AnswerValue.Of(ofCompetencies.Count(each => each.Held.OverPeople is Verdict.Orphaned)),
                AnswerValue.Of(ofCompetencies.Count(each => each.Held.OverPeople is Verdict.Single)),
                AnswerValue.Of(ofCompetencies.Count(each => each.Held.OverPeople is Verdict.Fragile)),
                AnswerValue.List(ofCompetencies.Take(MostCompetencies).Select(Of)),
                AnswerValue.Of(ofComponents.Length),
                AnswerValue.Of(ofComponents.Count(each => each.IsWithoutReviewer)),
                AnswerValue.List(ofComponents.Take(page).Select(Of)),
            ]);
        }

        private static AnswerObject Of(CompetencyRisk risk) => new(
        [
            AnswerValue.Of(risk.Risk),
            new AnswerNode(risk.Held.Competency),
            AnswerValue.Of(risk.Held.Level),
            .. Of(risk.Held),
            AnswerValue.Of(risk.AtAnyLevel),
            AnswerValue.Of(risk.Components),
            AnswerValue.Of(risk.Weight),
        ]);

        private static AnswerObject Of(ComponentRisk risk) => new(
        [
            AnswerValue.Of(risk.Risk),
            new AnswerNode(risk.Component),
            .. Of(risk.Weakest),
            AnswerValue.Of(risk.IsWithoutReviewer),
            AnswerValue.Of(risk.Dependents),
            AnswerValue.List(risk.Requirements.Take(MostRequirements).Select(each => new AnswerObject(
                [new AnswerNode(each.Competency), AnswerValue.Of(each.Level), AnswerValue.Of(each.IsEssential), .. Of(each)]))),
        ]);

        private static AnswerValue[] Of(Holding held) =>
        [
            AnswerValue.Of(held.People),
            AnswerValue.Of(held.Municipalities),
            AnswerValue.Of(Choice.Name(held.OverPeople)),
            AnswerValue.Of(Choice.Name(held.OverMunicipalities)),
        ];
    }
}
