using System.Collections.Immutable;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;

namespace GraphCouncil.Compiler;

/// <summary>
/// A root field being answered, in rounds: what it asks next may depend on what it was answered. A list is one round, a walk has some for
/// each layer. Whoever runs it asks all questions of all rounds of one snapshot. Dispose it when it is written, or given up.
/// </summary>
public interface IFieldRun : IDisposable
{
    /// <summary>What to ask next; empty when all is asked.</summary>
    ImmutableArray<BoundQuery> Next { get; }

    /// <summary>
    /// The answers to <see cref="Next"/>, one per question; they are the run's now. Throws <see cref="Core.Problems.ProblemException"/>
    /// (StoreDamaged) when they do not fit.
    /// </summary>
    void Take(ImmutableArray<GraphRows> answers, CancellationToken cancellation);

    /// <summary>
    /// Whether to take the answers to <see cref="Next"/> is work for a processor for long: it wants a thread, and a place, of its own.
    /// </summary>
    bool IsLaborious { get; }

    /// <summary>Bytes that are held of answers, or of what was learnt from them, about.</summary>
    int Held { get; }

    /// <summary>Writes the field, once all is asked. Throws as <see cref="ResponseData"/> does.</summary>
    void Write(ResponseData data);
}
