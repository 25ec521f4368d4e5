using GraphCouncil.Server.Http;
using GraphCouncil.ServerTests.Hosting;

namespace GraphCouncil.ServerTests.Http;

/// <summary>One stack per fault, not per request: the same fault hits them all until somebody mends it.</summary>
public sealed class A_fault_is_told_once
{
    private readonly Clock _clock = new();
    private readonly FaultLog _log;

    public A_fault_is_told_once() => _log = new(_clock);

    [Fact]
    public void With_its_stack_and_after_that_by_its_name_though_its_message_differs()
    {
        var (first, second) = (Fault(1), Fault(2));
        var (name, due) = _log.Tell(first);
        Assert.Same(first, due);
        Assert.Equal((name, null), _log.Tell(second));
    }

    [Fact]
    public void With_its_stack_again_after_an_hour()
    {
        _ = _log.Tell(Fault(1));
        _clock.Pass(TimeSpan.FromMinutes(59));
        Assert.Null(_log.Tell(Fault(2)).Due);
        _clock.Pass(TimeSpan.FromMinutes(1));
        Assert.NotNull(_log.Tell(Fault(3)).Due);
    }

    [Fact]
    public void Apart_from_others_by_kind_place_and_cause()
    {
        Exception[] faults = [Fault(1), Elsewhere(), new InvalidOperationException("1", Fault(1)), new NotSupportedException("1")];
        var told = faults.Select(_log.Tell).ToList();
        Assert.DoesNotContain(null, told.Select(each => each.Due));
        Assert.Equal(faults.Length, told.Select(each => each.Name).Distinct().Count());
    }

    /// <summary>A hundred different ones are remembered, not more.</summary>
    [Fact]
    public void In_bounded_memory()
    {
        var deep = Enumerable.Range(1, 101).Select(Nested).ToList();
        foreach (var each in deep)
        {
            Assert.NotNull(_log.Tell(each).Due);
            _clock.Pass(TimeSpan.FromMilliseconds(1));
        }

        Assert.NotNull(_log.Tell(deep[0]).Due);
        Assert.Null(_log.Tell(deep[^1]).Due);
    }

    private static Exception Nested(int depth)
    {
        Exception fault = new InvalidOperationException("at the bottom");
        for (var i = 0; i < depth; i++)
        {
            fault = new InvalidOperationException("around it", fault);
        }

        return fault;
    }

    private static InvalidOperationException Fault(int number)
    {
        try
        {
            throw new InvalidOperationException($"number {number}");
        }
        catch (InvalidOperationException fault)
        {
            return fault;
        }
    }

    private static InvalidOperationException Elsewhere()
    {
        try
        {
            throw new InvalidOperationException("number 1");
        }
        catch (InvalidOperationException fault)
        {
            return fault;
        }
    }
}
