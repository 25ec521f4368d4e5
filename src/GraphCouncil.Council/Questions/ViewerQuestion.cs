using System.Collections.Immutable;
using GraphCouncil.Core.Access;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;

namespace GraphCouncil.Council.Questions;

/// <summary>
/// <c>viewer</c>: as whom the service answers. Whoever finds something hidden sees whether that is for what they are, and a page need not guess.
/// </summary>
internal sealed class ViewerQuestion : IQuestion
{
    private static readonly EnumType Held = new(
        new("ViewerRole"), [.. RoleNames.All.Select(one => new EnumValue(one.Name) { Description = Of(one.Role) })])
    {
        Description = "What somebody is for the council. Nobody has to hold one to be of the public.",
    };

    public static QuestionDef Definition { get; } = new(
        new("viewer"),
        "Whoever asks, as the service takes them: by their token, by what a service without a sign-in lets everybody hold, or by the view that they "
            + "asked for.",
        [],
        new("Viewer", "Whoever asks.",
        [
            new("roles", "[ViewerRole!]!", "What they hold, in the order of the enum; none for the public."),
            new("person", "Person", "The person that they are themselves; null when that is not known.") { Node = new TypeName("Person") },
            new("isOnDemo", "Boolean!", "Whether the graph is a demo: its people are invented, and whoever asks may see it as anybody."),
        ]))
    {
        Size = AnswerSize.None,
        Choices = [Held],
    };

    QuestionDef IQuestion.Definition => Definition;

    public ImmutableArray<EvidenceTree> Trees => [];

    public Func<AskedFor, Inquiry> Prepare(ArgumentValues arguments, int size) => asked => new Telling(asked.Viewer);

    private static string Of(Roles role) => role switch
    {
        Roles.Network => "Of the gross network and the working groups.",
        Roles.Project => "Acts for a project.",
        Roles.Analyst => "An analyst of coverage and architecture.",
        Roles.Secretariat => "Of the council's secretariat.",
        Roles.Council => "A member of the council.",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    private sealed class Telling(Viewer viewer) : Inquiry
    {
        protected override IEnumerable<ImmutableArray<EvidenceCall>> Rounds()
        {
            Answer = new(
            [
                AnswerValue.List(RoleNames.All.Where(one => viewer.Roles.HasFlag(one.Role)).Select(one => AnswerValue.Of(one.Name))),
                viewer.Person is { } person ? new AnswerNode(person) : null,
                AnswerValue.Of(viewer.IsOnDemo),
            ]);
            yield break;
        }
    }
}
