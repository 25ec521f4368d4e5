using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Findings;

namespace GraphCouncil.Council.Questions;

/// <summary>How something that is wrong or missing is told.</summary>
internal static class FindingAnswer
{
    public static AnswerType Type { get; } = new("Finding", "Something that is wrong or missing.",
    [
        new("kind", "FindingKind!", "What."),
        new("node", "Node", "What it is about.") { Node = ApiNames.Node },
        new("nodeId", "ID!", "Its global id."),
        new("with", "Node", "The person whose seat or review it is; null when it is about nobody.") { Node = ApiNames.Node },
        new("rule", "String", "The rule of the founding memo that asks for it, such as R2; null when none does."),
        new("remedyDa", "String!", "How to mend it, in Danish."),
        new("remedyEn", "String!", "How to mend it, in English."),
    ]);

    public static EnumType Kinds { get; } =
        Choice.Of<FindingKind>("FindingKind", "What can be wrong or missing.", kind => FindingRemedy.Of(kind).Meaning);

    public static AnswerObject Of(Finding finding)
    {
        var remedy = FindingRemedy.Of(finding.Kind);
        return new(
        [
            AnswerValue.Of(Choice.Name(finding.Kind)),
            new AnswerNode(finding.Node),
            AnswerValue.Of(finding.Node),
            finding.With is { } with ? new AnswerNode(with) : null,
            remedy.Rule is { } rule ? AnswerValue.Of(rule) : null,
            AnswerValue.Of(remedy.DoDa),
            AnswerValue.Of(remedy.DoEn),
        ]);
    }
}
