using System.Globalization;
using CsCheck;

namespace GraphCouncil.StoreContracts.Laws;

/// <summary>How often a law is tried: <c>LAW_GRAPHS</c> graphs, else 150, or 30 where <c>CI</c> is set, with up to <c>LAW_QUESTIONS</c> questions each, else 20; a seed that a failure printed goes into <c>CsCheck_Seed</c>.</summary>
internal static class Rounds
{
    /// <summary>Questions asked of each graph, at most.</summary>
    public static int Questions { get; } = Said("LAW_QUESTIONS") ?? 20;

    public static int Graphs { get; } = Said("LAW_GRAPHS") ?? (Environment.GetEnvironmentVariable("CI") is null ? 150 : 30);

    /// <summary>What is asked of one graph is alike (it has no agencies, say): with fewer graphs the share that tells something says nothing.</summary>
    public const int GraphsThatTell = 20;

    /// <summary>Runs the law on tapes; prints seed and what the law said when one fails.</summary>
    public static Task Hold(Func<Tape, Task> law) => HoldOnNumbers(numbers => law(new(numbers)));

    /// <summary>As <see cref="Hold"/>, with the numbers of the tape.</summary>
    public static Task HoldOnNumbers(Func<int[], Task> law) =>
        Tape.Numbers.SampleAsync(law, iter: Graphs, threads: 1, print: numbers => $"a tape of {numbers.Length} numbers");

    private static int? Said(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : null;
}
