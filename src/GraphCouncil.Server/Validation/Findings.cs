using System.Collections.Immutable;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Requests;
using GraphQLParser;

namespace GraphCouncil.Server.Validation;

/// <summary>Collects what is wrong, up to a bound, and turns the first ones into errors.</summary>
internal sealed class Findings(int bound)
{
    // As long as the message of a problem may be.
    private const int MessageCharacters = 256;

    private readonly List<Finding> _all = [];

    public bool IsEmpty => _all.Count == 0;

    /// <summary>No more is taken: whoever looks may stop.</summary>
    public bool IsFull => _all.Count >= bound;

    public void Add(ProblemCode code, int position, string text) => Add(new Finding(code, position, text));

    public void Add(ProblemCode code, int position, string text, string typo, IEnumerable<string> choices) =>
        Add(new Finding(code, position, text) { Typo = typo, Choices = choices });

    /// <summary>The first ones by their places in the document.</summary>
    /// <param name="most">How many are told.</param>
    /// <param name="suggestions">May words of the schema be told that the document does not hold?</param>
    public ImmutableArray<RequestError> ToErrors(ROM source, int most, bool suggestions) =>
    [
        .. _all.OrderBy(finding => finding.Position).Take(most).Select(finding => new RequestError(
            finding.Code,
            suggestions && finding.Choices is { } choices
                ? Choices.After(finding.Text, Choices.Closest(finding.Typo ?? string.Empty, choices), MessageCharacters)
                : finding.Text,
            [Location.FromLinearPosition(source, finding.Position)],
            [])),
    ];

    private void Add(Finding finding)
    {
        if (!IsFull)
        {
            _all.Add(finding);
        }
    }
}
