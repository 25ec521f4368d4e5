using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace GraphCouncil.Sqlite.Text;

/// <summary>
/// A piece of a statement. It is made from literals of this room and from names, aliases, slots, whole numbers and other pieces: a string
/// cannot get into one, so a value cannot either.
/// </summary>
internal readonly record struct Sql
{
    /// <summary>
    /// Parts of one AND or OR before it is bracketed into several. SQLite makes a chain a tree as deep as the chain is long, adds up the depths of
    /// all questions within one another, and refuses more than 1,000; to its planner a bracket within is nothing.
    /// </summary>
    private const int PartsOfAChain = 8;

    private readonly string? _text;

    private Sql(string text) => _text = text;

    public string Text => _text ?? "";

    public bool IsEmpty => Text.Length == 0;

    public static Sql Of(Handler pieces) => new(pieces.Done());

    public static Sql Commas(IEnumerable<Sql> parts) => Join(", ", parts);

    /// <summary>One part a line, separated by commas.</summary>
    public static Sql Lines(IEnumerable<Sql> parts) => Join(",\n", parts);

    public static Sql Joined(IEnumerable<Sql> parts) => Join("", parts);

    public static Sql Spaced(IEnumerable<Sql> parts) => Join(" ", parts);

    public static Sql Plus(IEnumerable<Sql> parts) => Join(" + ", parts);

    public static Sql UnionAll(IEnumerable<Sql> parts) => Join("\nUNION ALL\n", parts);

    /// <summary>All of them hold; "1" when there are none. Each part must bind tighter than AND.</summary>
    public static Sql And(IEnumerable<Sql> parts) => Logic(" AND ", parts, Of($"1"));

    /// <summary>One of them holds, in parentheses; "0" when there are none.</summary>
    public static Sql Or(IEnumerable<Sql> parts)
    {
        var all = parts.ToImmutableArray();
        return all.Length > 1 ? Bracket(Logic(" OR ", all, default)) : Logic(" OR ", all, Of($"0"));
    }

    public Sql Indented() => new(Text.Replace("\n", "\n  ", StringComparison.Ordinal));

    /// <summary>In parentheses, on lines of its own.</summary>
    public Sql Block() => new("(\n  " + Indented().Text + "\n)");

    public override string ToString() => Text;

    private static Sql Logic(string between, IEnumerable<Sql> parts, Sql whenNone)
    {
        var all = parts.ToImmutableArray();
        while (all.Length > PartsOfAChain)
        {
            all = [.. all.Chunk(PartsOfAChain).Select(some => Bracket(Join(between, some)))];
        }

        return all.IsEmpty ? whenNone : Join(between, all);
    }

    private static Sql Bracket(Sql part) => new("(" + part.Text + ")");

    private static Sql Join(string between, IEnumerable<Sql> parts) => new(string.Join(between, parts.Select(part => part.Text)));

    /// <summary>Takes the holes of an interpolated string. There is deliberately no overload for string.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Handler(int literalLength, int formattedCount)
    {
        private readonly StringBuilder _text = new(literalLength + (formattedCount * 16));

        public void AppendLiteral(string text) => _text.Append(text);

        public void AppendFormatted(Sql piece) => _text.Append(piece.Text);

        public void AppendFormatted(SqlName name) => _text.Append(name.Quoted);

        public void AppendFormatted(Alias alias) => _text.Append(alias.Letter).Append(alias.Number);

        public void AppendFormatted(Parameter parameter) => _text.Append('?').Append(parameter.Number);

        public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

        public string Done() => _text.ToString();
    }
}

/// <summary>A table under a short name, numbered by order of appearance.</summary>
internal readonly record struct Alias(char Letter, int Number);

/// <summary>A place in the statement's text that a value is bound to.</summary>
internal readonly record struct Parameter(int Number);
