using System.Collections.Immutable;
using GraphCouncil.Core.Stores;

namespace GraphCouncil.Core.Questions;

/// <summary>A question being answered, round by round, as a <see cref="Ways.Walk"/> is: what it asks next may follow from what it was told.</summary>
public abstract class Inquiry
{
    private IEnumerator<ImmutableArray<EvidenceCall>>? _rounds;

    /// <summary>What to ask; null when the <see cref="Answer"/> is known.</summary>
    public ImmutableArray<EvidenceCall>? Next
    {
        get
        {
            if (_rounds is null)
            {
                _rounds = Rounds().GetEnumerator();
                Advance();
            }

            return field;
        }

        private set;
    }

    /// <summary>
    /// What its arguments make it ask beyond what is usual (<see cref="IQuestion.Weighed"/>), one for each time: its work is weighed by that too.
    /// </summary>
    public virtual ImmutableArray<EvidenceTree> Beyond => [];

    /// <summary>Known when nothing is left to ask.</summary>
    public AnswerObject Answer { get; protected set; } = new([]);

    /// <summary>Whether the answers to <see cref="Next"/> are worked on for long: then it is for whoever runs it to say where.</summary>
    public bool IsLaborious { get; protected set; }

    /// <summary>Nobody waits for the answer any more: what works for long looks at it.</summary>
    protected CancellationToken Cancellation { get; private set; }

    /// <summary>What the store answered in this round, one per call. Only to be read until the next.</summary>
    protected ImmutableArray<GraphRows> Told { get; private set; } = [];

    /// <summary>
    /// The answers to <see cref="Next"/>; the caller keeps them, and gives them back when this returns. Throws
    /// <see cref="Problems.ProblemException"/> (StoreDamaged) when they do not fit.
    /// </summary>
    public void Take(ImmutableArray<GraphRows> answers, CancellationToken cancellation)
    {
        (Told, Cancellation) = (answers, cancellation);
        Advance();
        Told = [];
    }

    /// <summary>The inquiry up to each of its questions; sets <see cref="Answer"/> at its end.</summary>
    protected abstract IEnumerable<ImmutableArray<EvidenceCall>> Rounds();

    /// <summary>On to the next round that asks something: to nothing the answer is nothing.</summary>
    private void Advance()
    {
        var isMore = _rounds!.MoveNext();
        while (isMore && _rounds.Current.IsEmpty)
        {
            Told = [];
            isMore = _rounds.MoveNext();
        }

        Next = isMore ? _rounds.Current : null;
    }
}
