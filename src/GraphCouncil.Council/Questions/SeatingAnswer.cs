using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Panels;
using Requirement = GraphCouncil.Council.Panels.Requirement;

namespace GraphCouncil.Council.Questions;

/// <summary>How a choice of several people is told: their seats, and where there is no choice, why.</summary>
/// <param name="about">The notations of what is required, by number.</param>
internal sealed class SeatingAnswer(ImmutableArray<string> about, ImmutableArray<Requirement> requirements, Sights sights)
{
    public const int MostAlternates = 10;
    private const int MostRules = 40;
    private const int MostRelaxations = 20;
    private const int MostPeople = 20;

    private static readonly AnswerType Substitute = new("PanelAlternate", "Somebody who could take a seat, all others staying and all rules kept.",
    [
        new("person", "Person", "Who it is.") { Node = new TypeName("Person") },
        new("score", "Int!", "How well the person fits, as reviewers and experts tell it; 0 at least."),
        new("loss", "Float!", "How many points less there are then."),
    ]);

    private static readonly AnswerType Eased = new("PanelRelaxation", "One rule made weaker, by as little as makes a choice possible.",
    [
        new("rule", "PanelRule!", "The rule.") { Object = RuleAnswer.Type },
        new("instead", "PanelRule", "What to ask for instead; null: drop it.") { Object = RuleAnswer.Type },
        new("people", "[Person]!", "For the limits of open reviews: who would have to be asked beyond them, of those whose limit you may know.")
        {
            Node = new TypeName("Person"),
            Most = MostPeople,
        },
        new("cost", "Int!", "For comparing: what is asked of people is loosened before what must be known."),
    ]);

    private readonly RuleAnswer _rules = new(about);

    public static AnswerType Seat { get; } = new("PanelSeat", "A seat of a panel or a group.",
    [
        new("person", "Person", "Who it is.") { Node = new TypeName("Person") },
        new("score", "Int!", "How well the person fits, as reviewers and experts tell it; 0 at least."),
        new("price", "Float!", "Points taken off for how often the person was asked lately."),
        new("covers", "[String!]!", "What is required and the person has, by notation.") { Most = PanelRequest.MaxRequirements },
        new("alternates", "[PanelAlternate!]!", "Who could sit there instead, the least loss first; fewer than asked for where there are no more.")
        {
            Object = Substitute,
            Most = MostAlternates,
        },
    ]);

    /// <summary>The fields that tell why there is no choice.</summary>
    public static ImmutableArray<AnswerField> WhyNot { get; } =
    [
        new("clash", "[PanelRule!]!", "Where there is none: rules that cannot hold together; without any one of them the others can.")
        {
            Object = RuleAnswer.Type,
            Most = MostRules,
        },
        new("relaxations", "[PanelRelaxation!]!", "Where there is none: what would help by itself, the cheapest first.")
        {
            Object = Eased,
            Most = MostRelaxations,
        },
    ];

    public static ImmutableArray<EnumType> Choices { get; } =
    [
        RuleAnswer.Kinds,
        Choice.Of<SeatingOutcome>("PanelOutcome", "What came of looking for a panel or a group.", outcome => outcome switch
        {
            SeatingOutcome.Found => "There is one.",
            SeatingOutcome.Impossible => "There is none that keeps all rules.",
            SeatingOutcome.Undecided => "The effort did not suffice to tell; ask with more.",
        }),
    ];

    public static AnswerValue Points(long tenThousandths) => AnswerValue.Of(tenThousandths / (double)PanelInput.Point);

    public static AnswerValue Score(int fit) => AnswerValue.Of(fit / PanelInput.Point);

    public AnswerObject Of(Seat seat) => new(
    [
        new AnswerNode(seat.Person),
        Score(seat.Fit),
        Points(seat.Price),
        AnswerValue.List(seat.Covers.Select(number => AnswerValue.Of(about[requirements[number].Competency]))),
        AnswerValue.List(seat.Alternates.Select(each => new AnswerObject([new AnswerNode(each.Person), Score(each.Fit), Points(each.Loss)]))),
    ]);

    public AnswerObject Of(PanelRule rule) => _rules.Of(rule);

    /// <summary>The values of <see cref="WhyNot"/>; empty lists where there is a choice.</summary>
    public ImmutableArray<AnswerValue> Of(Impossibility? why) =>
    [
        AnswerValue.List((why?.Clash ?? []).Take(MostRules).Select(_rules.Of)),
        AnswerValue.List((why?.Relaxations ?? []).Take(MostRelaxations).Select(each => new AnswerObject(
        [
            _rules.Of(each.Rule),
            each.Instead is { } instead ? _rules.Of(instead) : null,
            AnswerValue.List(each.People.Where(sights.LimitOf).Take(MostPeople).Select(person => new AnswerNode(person))),
            AnswerValue.Of(each.Cost),
        ]))),
    ];
}

/// <summary>What came of looking for people who sit together.</summary>
internal enum SeatingOutcome
{
    Found,
    Impossible,
    Undecided,
}
