using System.Collections.Immutable;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Core.Questions;

/// <summary>
/// The arguments of a question, or the members of one of its input objects, valid by the schema. What is null is as if not given. A value can be
/// text (also an id or an enum's name), a whole number, a real one, true or false, a list or another input object.
/// </summary>
/// <param name="given">By name: string, long, double, bool, <see cref="ImmutableArray{T}"/> of these, or values of this class.</param>
public sealed class ArgumentValues(IReadOnlyDictionary<string, object> given)
{
    public static ArgumentValues None { get; } = new(new Dictionary<string, object>());

    public bool Has(string name) => given.ContainsKey(name);

    public string? Text(string name) => given.GetValueOrDefault(name) as string;

    public bool? Truth(string name) => given.GetValueOrDefault(name) as bool?;

    /// <summary>A whole number within bounds. Throws <see cref="ProblemException"/> (BadUserInput) for one that is not.</summary>
    public int? Integer(string name, int least, int most) => given.GetValueOrDefault(name) switch
    {
        null => null,
        long number when number >= least && number <= most => (int)number,
        _ => throw new ProblemException(new BadUserInput($"'{name}' must be a whole number from {least} to {most}.")),
    };

    /// <summary>A number within bounds. Throws <see cref="ProblemException"/> (BadUserInput) for one that is not.</summary>
    public double? Real(string name, double least, double most)
    {
        var number = given.GetValueOrDefault(name) switch
        {
            null => (double?)null,
            long whole => whole,
            double real => real,
            _ => double.NaN,
        };
        return number is null || (number >= least && number <= most)
            ? number
            : throw new ProblemException(new BadUserInput(FormattableString.Invariant($"'{name}' must be a number from {least} to {most}.")));
    }

    public ArgumentValues? Members(string name) => given.GetValueOrDefault(name) as ArgumentValues;

    /// <summary>
    /// The texts of a list; empty when it is not given. Throws <see cref="ProblemException"/> (BadUserInput) for more than there may be.
    /// </summary>
    public ImmutableArray<string> Texts(string name, int most) => [.. Items(name, most).OfType<string>()];

    /// <summary>
    /// The input objects of a list; empty when it is not given. Throws <see cref="ProblemException"/> (BadUserInput) for more than there may be.
    /// </summary>
    public ImmutableArray<ArgumentValues> Objects(string name, int most) => [.. Items(name, most).OfType<ArgumentValues>()];

    private ImmutableArray<object> Items(string name, int most)
    {
        ImmutableArray<object> items = given.GetValueOrDefault(name) switch
        {
            null => [],
            ImmutableArray<object> several => several,
            var one => [one],
        };
        return items.Length <= most
            ? items
            : throw new ProblemException(new BadUserInput($"'{name}' has {items.Length} items, at most {most} are allowed."));
    }
}
