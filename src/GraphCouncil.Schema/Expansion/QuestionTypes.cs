using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Expansion;

/// <summary>What questions of the council take and answer, beside the graph's own types.</summary>
internal static class QuestionTypes
{
    public static IEnumerable<PublicType> Of(GraphMap map, PageLimits limits) =>
        map.Questions.SelectMany(question => question.Answer.WithThoseBelow().Select(Answer)
                .Concat(question.Inputs.Select(input => Input(input, limits)))
                .Concat(question.Choices.Select(LeafTypes.Enumeration)))
            .DistinctBy(type => type.Name);

    private static PublicType Answer(AnswerType type) => new(PublicKind.Type, type.Name, type.Description)
    {
        Fields = [.. type.Fields.Select(field => new PublicField(field.Name, field.Type, field.Description))],
    };

    private static PublicType Input(InputDef input, PageLimits limits) => new(PublicKind.Input, input.Name, input.Description)
    {
        Fields = [.. input.Fields.Select(field => PublicField.Of(field, limits))],
    };
}
