using CsCheck;

namespace GraphCouncil.StoreContracts.Laws;

/// <summary>
/// A row of numbers from which graphs and questions are made, choice by choice. At its end every choice is the first, which is the simplest,
/// so that a shorter tape with smaller numbers means a simpler case and failures shrink by themselves.
/// </summary>
public sealed class Tape(int[] numbers)
{
    private int _next;

    public static Gen<int[]> Numbers { get; } = Gen.Int[0, 5039].Array[100, 2000];

    /// <summary>From here on every choice is the first: more questions would be the same question.</summary>
    public bool HasEnded => _next >= numbers.Length;

    /// <summary>A number from 0 to one below the count.</summary>
    public int Below(int count) => _next < numbers.Length ? numbers[_next++] % count : 0;

    public bool Chance(int of) => Below(of) == of - 1;

    public T Of<T>(params IReadOnlyList<T> several) => several[Below(several.Count)];

    public IEnumerable<T> Some<T>(int atMost, Func<T> make)
    {
        for (var left = Below(atMost + 1); left > 0; left--)
        {
            yield return make();
        }
    }
}
