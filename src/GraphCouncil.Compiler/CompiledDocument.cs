using System.Collections.Frozen;
using System.Text;
using GraphCouncil.Compiler.Reading;
using GraphCouncil.Core.Problems;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler;

/// <summary>A document with the plans of its operations, one per shape of variables. Safe for many callers at once.</summary>
public sealed class CompiledDocument
{
    [ThreadStatic]
    private static StringBuilder? _signature;

    private readonly RequestDocument _request;
    private readonly bool _allPasses;
    private readonly FrozenDictionary<GraphQLOperationDefinition, Operation> _operations;

    internal CompiledDocument(RequestDocument request, GraphQLDocument document, bool allPasses)
    {
        _request = request;
        _allPasses = allPasses;
        var cursors = ShapeSignature.Cursors(document);
        _operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToFrozenDictionary(
            operation => operation,
            operation => new Operation(new(operation, cursors), new(request.Limits.CachedPlans)));
    }

    /// <summary>
    /// The operation with its values. <paramref name="variables"/> are coerced, defaults applied, and hold only what is given: input objects as dictionaries, enum
    /// values as their names, lists as lists. Never throws for what a caller did: see <see cref="BoundOperation.Problems"/>.
    /// </summary>
    public BoundOperation Plan(GraphQLOperationDefinition operation, IReadOnlyDictionary<string, object?> variables)
    {
        try
        {
            return PlanOf(operation, variables).Bind(variables);
        }
        catch (ProblemsException wrong)
        {
            return new([], 0, wrong.Problems);
        }
        catch (ProblemException wrong)
        {
            return new([], 0, [wrong.Problem]);
        }
    }

    private OperationPlan PlanOf(GraphQLOperationDefinition operation, IReadOnlyDictionary<string, object?> variables)
    {
        var (signature, plans) = _operations[operation];
        if (signature.IsTrivial)
        {
            return plans.Get("", Compile);
        }

        var text = (_signature ??= new()).Clear();
        signature.Write(text, variables);
        var length = text.Length;
        if (length <= 512)
        {
            Span<char> shape = stackalloc char[length];
            text.CopyTo(0, shape, length);
            return plans.Get(shape, Compile);
        }

        var longShape = text.ToString();
        text.Capacity = 1024;
        return plans.Get(longShape, Compile);

        OperationPlan Compile() => OperationPlan.Compile(_request, operation, variables, _allPasses);
    }

    private sealed record Operation(ShapeSignature Signature, PlanCache<OperationPlan> Plans);
}
