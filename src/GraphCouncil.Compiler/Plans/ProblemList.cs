using GraphCouncil.Core.Problems;

namespace GraphCouncil.Compiler.Plans;

/// <summary>Gathers what is wrong with a request, up to as many as an answer tells.</summary>
internal sealed class ProblemList(int most)
{
    private readonly List<Problem> _problems = [];

    public void Add(Problem problem)
    {
        if (_problems.Count < most)
        {
            _problems.Add(problem);
        }
    }

    /// <param name="within">Where it is when the problem does not tell it more exactly: the root field.</param>
    public void Add(Problem problem, Place within) => Add(problem.At is null ? problem with { At = within } : problem);

    public void Try(Func<Place>? within, Action action)
    {
        try
        {
            action();
        }
        catch (ProblemException wrong)
        {
            if (within is null)
            {
                Add(wrong.Problem);
            }
            else
            {
                Add(wrong.Problem, within());
            }
        }
    }

    public void ThrowIfAny()
    {
        if (_problems.Count > 0)
        {
            throw new ProblemsException([.. _problems]);
        }
    }
}

/// <summary>Carries several problems to <see cref="CompiledDocument.Bind"/>.</summary>
internal sealed class ProblemsException(System.Collections.Immutable.ImmutableArray<Problem> problems) : Exception(problems[0].Code)
{
    public System.Collections.Immutable.ImmutableArray<Problem> Problems => problems;
}
