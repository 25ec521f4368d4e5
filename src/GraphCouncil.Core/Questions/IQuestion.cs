using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Core.Questions;

/// <summary>
/// A question of the council: a rule, and what it has to know for it. It reads nothing itself. Its trees are made once, so that stores keep their
/// statements; whoever runs it rewrites them to the day, asks them and hands the answers on.
/// </summary>
public interface IQuestion
{
    QuestionDef Definition { get; }

    /// <summary>Everything it may ask of the graph.</summary>
    ImmutableArray<EvidenceTree> Trees { get; }

    /// <summary>Those that one asking usually asks, by which its work is weighed; all of them unless some are asked instead of others.</summary>
    ImmutableArray<EvidenceTree> Weighed => Trees;

    /// <summary>
    /// Reads the arguments; the answer begins an inquiry for somebody as of a day, as often as it is called. Throws <see
    /// cref="Problems.ProblemException"/> that says what is wrong with them.
    /// </summary>
    /// <param name="size">How many items the answer's long list has at most, within <see cref="QuestionDef.Size"/>.</param>
    Func<AskedFor, Inquiry> Prepare(ArgumentValues arguments, int size);
}

/// <summary>A tree that a question asks its evidence by.</summary>
/// <param name="Usual">Values as they usually are, one for each slot: what its work is weighed with.</param>
/// <param name="IsHistory">Whether what has ended counts too; else only what holds on the day.</param>
public sealed record EvidenceTree(GraphQuery Query, ImmutableArray<GraphValue> Usual, bool IsHistory);

/// <summary>One of a question's trees with values for all of its slots.</summary>
/// <param name="Tree">The very object that stands among <see cref="IQuestion.Trees"/>.</param>
public sealed record EvidenceCall(EvidenceTree Tree, ImmutableArray<GraphValue> Values)
{
    /// <summary>The day it is as of; null for that of the question.</summary>
    public DateOnly? On { get; init; }
}
