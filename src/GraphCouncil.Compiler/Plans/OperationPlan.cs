using System.Collections.Immutable;
using GraphCouncil.Compiler.Lowering;
using GraphCouncil.Compiler.Passes;
using GraphCouncil.Compiler.Reading;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Access;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Work;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler.Plans;

/// <summary>An operation compiled for what it read of its variables.</summary>
internal sealed class OperationPlan
{
    private readonly CompilerLimits _limits;
    private readonly ImmutableArray<(BoundField? Known, RootPlan? Plan)> _fields;
    private readonly ImmutableArray<string> _hidden;

    private OperationPlan(CompilerLimits limits, ImmutableArray<(BoundField? Known, RootPlan? Plan)> fields)
    {
        _limits = limits;
        _fields = fields;
        _hidden = [.. fields.SelectMany(field => field.Plan?.Hidden ?? []).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>Compiles. Throws <see cref="ProblemsException"/> with everything that is wrong.</summary>
    /// <param name="standing">Of those who ask.</param>
    public static OperationPlan Compile(
        RequestDocument request, GraphQLOperationDefinition operation, ReadVariables variables, Standing standing, bool allPasses)
    {
        var problems = new ProblemList(request.Limits.MaxProblems);
        var fields = ImmutableArray.CreateBuilder<(BoundField?, RootPlan?)>();
        problems.Try(null, () =>
        {
            foreach (var field in request.Collector(variables, TypeConditions.Exactly("Query")).Collect([operation.SelectionSet]))
            {
                problems.Try(
                    () => request.Place(field.First.Location.Start, [field.Key]),
                    () => fields.Add(Compile(request, field, variables, standing, allPasses)));
            }
        });
        problems.ThrowIfAny();
        return new(request.Limits, fields.ToImmutable());
    }

    public BoundOperation Bind(IReadOnlyDictionary<string, object?> variables, Cardinalities cardinalities, DateOnly today, Viewer viewer)
    {
        var problems = new ProblemList(_limits.MaxProblems);
        var fields = new BoundField[_fields.Length];
        var (cost, work) = (0L, 0L);
        for (var i = 0; i < fields.Length; i++)
        {
            try
            {
                fields[i] = _fields[i].Known ?? Bind(_fields[i].Plan!, variables, cardinalities, today, viewer, ref cost, ref work);
            }
            catch (ProblemException wrong)
            {
                problems.Add(wrong.Problem, _fields[i].Plan!.Place);
            }
        }

        if (cost > _limits.MaxCost)
        {
            problems.Add(new TooCostly(cost, _limits.MaxCost));
        }

        if (work > _limits.MaxWork)
        {
            problems.Add(new TooMuchWork(work, _limits.MaxWork));
        }

        problems.ThrowIfAny();
        return new([.. fields], cost, work, []) { Hidden = _hidden };
    }

    private static BoundField Bind(
        RootPlan plan,
        IReadOnlyDictionary<string, object?> variables,
        Cardinalities cardinalities,
        DateOnly today,
        Viewer viewer,
        ref long cost,
        ref long work)
    {
        var (field, one) = plan.Bind(variables, today, viewer);
        cost = Math.Min(CostProgram.Most, cost + one);
        work = Math.Min(WorkEstimate.Most, work + (field switch
        {
            QuestionField question => plan.Work(question.Question, cardinalities),
            WaysField ways => plan.Work(ways, cardinalities),
            AskedField asked => plan.Work(asked, viewer, cardinalities),
            _ => 0,
        }));
        return field;
    }

    private static (BoundField?, RootPlan?) Compile(
        RequestDocument request, Collected field, ReadVariables variables, Standing standing, bool allPasses)
    {
        switch (field.Name)
        {
            case "__typename":
                return (new ConstantField(field.Key), null);
            case ApiNames.Today:
                return (new TodayField(field.Key), null);
            case "__schema" or "__type":
                return (new IntrospectionField(field.Key, field.First, field.Selections), null);
            default:
                var context = new ReadContext(request, variables);
                var draft = PassList.Run(RootReader.Read(context, field), allPasses);
                return (null, new RootPlan(context, TreeLowering.Run(context, draft, standing)));
        }
    }
}
