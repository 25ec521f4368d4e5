using GraphCouncil.Core.Problems;

namespace GraphCouncil.Compiler;

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

    public void Try(Action action)
    {
        try
        {
            action();
        }
        catch (ProblemException wrong)
        {
            Add(wrong.Problem);
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

/// <summary>Carries several problems to <see cref="CompiledDocument.Plan"/>.</summary>
internal sealed class ProblemsException(System.Collections.Immutable.ImmutableArray<Problem> problems) : Exception(problems[0].Code)
{
    public System.Collections.Immutable.ImmutableArray<Problem> Problems => problems;
}
