using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Tracing;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Questions;

/// <summary>
/// <c>trace</c>: the chain mandate, group, deliverable, component, project, municipality both ways from one thing, with who gave money and work,
/// what is missing, and what each municipality has of the kroner (F40-F42).
/// </summary>
internal sealed class TraceQuestion(GraphMap map, ChainTrees trees) : IQuestion
{
    public static QuestionDef Definition { get; } = new(
        new("trace"),
        "The trail of a contribution: mandate, group, deliverable, component, project, municipality, both ways from where it begins, with who paid, "
            + "contributed and reviewed. A trail is history: what has ended is on it with its period. What is missing is told as of the day.",
        [
            new("from", "ID!", "Global id of a mandate, group, deliverable, component, project, municipality, person or grant."),
            new("first", "Int", "How many links of each stage, 1 to {MaxPage}; 20 by default."),
        ],
        TraceAnswer.Type)
    {
        Size = new("first", 20, "Begin the trace nearer to what you want to know."),
        Choices = TraceAnswer.Choices,
    };

    QuestionDef IQuestion.Definition => Definition;

    public ImmutableArray<EvidenceTree> Trees => trees.All;

    public Func<AskedFor, Inquiry> Prepare(ArgumentValues arguments, int size)
    {
        var from = arguments.Text("from") ?? throw new ProblemException(new NullNotAllowed("from"));
        var type = map.FindByIdPrefix(from.Split(':')[0]);
        return type is not null && Enum.TryParse<ChainStop>(type.Name.Value, out var stop)
            ? asked => new Asking(trees, from, stop, size, asked.Day, new(map, asked.Viewer))
            : throw NoSuch();
    }

    private static ProblemException NoSuch() => Refusal.Of(
        "'from' is no id of a mandate, group, deliverable, component, project, municipality, person or grant. Use an id that a query gave out.");

    private sealed class Asking(ChainTrees trees, string from, ChainStop stop, int size, DateOnly day, Sights sights) : Inquiry
    {
        protected override IEnumerable<ImmutableArray<EvidenceCall>> Rounds()
        {
            var trail = new Trail(from, stop);
            while (trail.Wanted is { IsEmpty: false } wanted)
            {
                yield return [.. wanted.Select(each => trees.Of(each.Key).ByIds(each.Value))];
                var told = wanted.Keys.Select((kind, at) => ChainReader.Of(kind, Told[at].Json)).ToArray();
                trail.Take(told);
                if (!trail.Known.Has(from))
                {
                    throw NoSuch();
                }
            }

            Answer = new TraceAnswer(sights).Of(trail, day, size);
        }
    }
}
