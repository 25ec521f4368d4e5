using System.Collections.Concurrent;
using System.Collections.Frozen;
using GraphCouncil.Compiler.Plans;
using GraphCouncil.Compiler.Reading;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Access;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Stores;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler;

/// <summary>
/// A document with the plans of its operations, one per standing of those who ask and way its variables shape it. Safe for many callers at once.
/// </summary>
public sealed class CompiledDocument
{
    private readonly RequestDocument _request;
    private readonly bool _allPasses;
    private readonly FrozenDictionary<GraphQLOperationDefinition, ConcurrentDictionary<Standing, PlanCache<OperationPlan>>> _operations;
    private long _allocated;

    internal CompiledDocument(RequestDocument request, GraphQLDocument document, bool allPasses)
    {
        _request = request;
        _allPasses = allPasses;
        _operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToFrozenDictionary(
            operation => operation,
            _ => new ConcurrentDictionary<Standing, PlanCache<OperationPlan>>());
    }

    /// <summary>
    /// Bytes that making its plans has taken so far: no less than what they hold, because garbage is in it and plans that are forgotten stay in it.
    /// </summary>
    public long Weight => Interlocked.Read(ref _allocated);

    /// <summary>
    /// The operation with its values. <paramref name="variables"/> are coerced, defaults applied, and hold only what is given: input objects as
    /// dictionaries, enum values as their names, lists as lists. <paramref name="cardinalities"/> are those of the store that is to be asked;
    /// <paramref name="today"/> is the day that questions are answered as of which name none; <paramref name="viewer"/> is who asks.
    /// Never throws for what a caller did: see
    /// <see cref="BoundOperation.Problems"/>.
    /// </summary>
    public BoundOperation Bind(GraphQLOperationDefinition operation, IReadOnlyDictionary<string, object?> variables, Cardinalities cardinalities,
        DateOnly today, Viewer viewer)
    {
        try
        {
            var plans = PlansOf(operation, viewer.Standing);
            return (plans.Find(variables) ?? Compile(plans, operation, variables, viewer.Standing)).Bind(variables, cardinalities, today, viewer);
        }
        catch (ProblemsException wrong)
        {
            return new([], 0, 0, wrong.Problems);
        }
        catch (ProblemException wrong)
        {
            return new([], 0, 0, [wrong.Problem]);
        }
    }

    /// <summary>There are no more standings than sets of roles, twice.</summary>
    private PlanCache<OperationPlan> PlansOf(GraphQLOperationDefinition operation, Standing standing)
    {
        var known = _operations[operation];
        return known.TryGetValue(standing, out var plans) ? plans
            : known.GetOrAdd(standing, new PlanCache<OperationPlan>(_request.Limits.CachedPlans));
    }

    private OperationPlan Compile(
        PlanCache<OperationPlan> plans, GraphQLOperationDefinition operation, IReadOnlyDictionary<string, object?> variables, Standing standing)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = new ReadVariables(variables);
        var plan = plans.Keep(read, OperationPlan.Compile(_request, operation, read, standing, _allPasses));
        Interlocked.Add(ref _allocated, GC.GetAllocatedBytesForCurrentThread() - before);
        return plan;
    }
}
