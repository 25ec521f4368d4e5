using GraphCouncil.Server.Hosting;

namespace GraphCouncil.ServerTests.Hosting;

public sealed class Progress_is_told : IDisposable
{
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly Clock _clock = new();

    public void Dispose() => _output.Dispose();

    [Fact]
    public void On_a_terminal_in_one_line_that_is_written_over()
    {
        var line = new ProgressLine(_output, isTerminal: true, _clock);
        line.Say("making the demo graph (188 people) …");
        Run(new(line, 4_000, "things", _clock), (0, 0), (1_000, 1), (1_100, 0.01), (2_000, 1));
        line.End();
        line.Say("done");
        Assert.Equal(
            "graphcouncil: making the demo graph (188 people) …\n"
            + "\rgraphcouncil: 1,000 of 4,000 things, 1,000 a second, 3 s left"
            + "\rgraphcouncil: 2,000 of 4,000 things, 995 a second, 3 s left  \n"
            + "graphcouncil: done\n",
            _output.ToString());
    }

    [Fact]
    public void Elsewhere_in_a_line_every_few_seconds()
    {
        var line = new ProgressLine(_output, isTerminal: false, _clock);
        line.Say("making the demo graph (18,800 people) …");
        Run(new(line, 1_000_000, "things", _clock), [(0, 0), .. Enumerable.Range(1, 12).Select(second => (second * 1_000L, 1.0))]);
        Assert.Equal(
            "graphcouncil: making the demo graph (18,800 people) …\n"
            + "graphcouncil: 5,000 of 1,000,000 things, 1,000 a second, 16 min 35 s left\n"
            + "graphcouncil: 10,000 of 1,000,000 things, 1,000 a second, 16 min 30 s left\n",
            _output.ToString());
    }

    /// <summary>The rate is that of this run, not of what one before had made.</summary>
    [Fact]
    public void Going_on_after_a_kill_from_where_it_was()
    {
        var line = new ProgressLine(_output, isTerminal: false, _clock);
        Run(new(line, 60_000, "things", _clock), (40_000, 0), (50_000, 10));
        Assert.Equal(
            "graphcouncil: going on behind the 40,000 of 60,000 things that are there already\n"
            + "graphcouncil: 50,000 of 60,000 things, 1,000 a second, 10 s left\n",
            _output.ToString());
    }

    [Fact]
    public void To_nobody_who_does_not_want_it()
    {
        var line = new ProgressLine(null, isTerminal: true, _clock);
        Run(new(line, 60_000, "things", _clock), (0, 0), (50_000, 10));
        Assert.Equal("50,000 of 60,000 things, 5,000 a second, 2 s left", line.Latest);
        line.End();
        Assert.Null(line.Latest);
    }

    /// <summary>Each report with the seconds that pass before it.</summary>
    private void Run(Pace pace, params IEnumerable<(long Done, double Seconds)> reports)
    {
        foreach (var (done, seconds) in reports)
        {
            _clock.Pass(TimeSpan.FromSeconds(seconds));
            pace.Report(done);
        }
    }
}
