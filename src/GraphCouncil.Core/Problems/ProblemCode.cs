namespace GraphCouncil.Core.Problems;

/// <summary>
/// A code that callers may rely on: it never changes its meaning. All of them stand in <see cref="Codes"/>; nobody else can make one.
/// </summary>
public sealed class ProblemCode
{
    internal ProblemCode(string text, Audience audience, ProblemClass kind, string meaning, string remedy)
    {
        Text = text;
        Audience = audience;
        Class = kind;
        Meaning = meaning;
        Remedy = remedy;
    }

    /// <summary>Upper case and underscores, as it is sent.</summary>
    public string Text { get; }

    /// <summary>Who can do something about it.</summary>
    public Audience Audience { get; }

    /// <summary>What kind of failure it is; the transport chooses its status by it.</summary>
    public ProblemClass Class { get; }

    /// <summary>One line: what has happened.</summary>
    public string Meaning { get; }

    /// <summary>One line: what to do.</summary>
    public string Remedy { get; }

    public static implicit operator string(ProblemCode code) => code.Text;

    public override string ToString() => Text;
}
