using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Neo4j.Text;

/// <summary>
/// A stretch of a statement. It is made of literals of this room, quoted names, variables, slots and whole numbers; a string from outside does not
/// compile.
/// </summary>
internal readonly record struct Cypher
{
    private const int LineLength = 120;

    private Cypher(string text) => Text = text;

    public string Text => field ?? "";

    public bool IsEmpty => Text.Length == 0;

    public static Cypher Of(Handler text) => new(text.Take());

    public static Cypher Commas(IEnumerable<Cypher> parts) => Join(", ", parts);

    public static Cypher Joined(IEnumerable<Cypher> parts) => Join("", parts);

    /// <summary>Clauses one under the other, without those that are empty.</summary>
    public static Cypher Lines(params IEnumerable<Cypher> parts) => Join("\n", parts.Where(part => !part.IsEmpty));

    public static Cypher Bars(IEnumerable<Cypher> parts) => Join("|", parts);

    public static Cypher Plus(IEnumerable<Cypher> parts) => Join("\n  + ", parts);

    public static Cypher UnionAll(IEnumerable<Cypher> parts) => Join("\nUNION ALL\n", parts);

    /// <summary>A list, on one line where it fits.</summary>
    public static Cypher List(IEnumerable<Cypher> parts)
    {
        var all = parts.ToImmutableArray();
        var flat = Join(", ", all);
        return flat.Text.Contains('\n', StringComparison.Ordinal) || flat.Text.Length > LineLength
            ? new("[\n  " + Join(",\n", all).Indented().Text + "\n]")
            : new("[" + flat.Text + "]");
    }

    /// <summary>All of them hold, within a condition; "true" when there are none. A part that is an OR stands in brackets already.</summary>
    public static Cypher And(IEnumerable<Cypher> parts) => Logic(" AND ", parts, Of($"true"));

    /// <summary>One of them holds, in brackets; "false" when there are none.</summary>
    public static Cypher Or(IEnumerable<Cypher> parts)
    {
        var all = parts.ToImmutableArray();
        return all.Length > 1 ? new("(" + Join(" OR ", all).Text + ")") : Logic(" OR ", all, Of($"false"));
    }

    /// <summary>A WHERE with a line for each of the conditions, without those that are empty; empty when there are none.</summary>
    public static Cypher Where(params IEnumerable<Cypher> conditions)
    {
        var all = conditions.Where(condition => !condition.IsEmpty).ToImmutableArray();
        return all.IsEmpty ? default : new("WHERE " + Join("\nAND ", all).Indented().Text);
    }

    public Cypher Indented() => new(Text.Replace("\n", "\n  ", StringComparison.Ordinal));

    /// <summary>In braces, on lines of its own.</summary>
    public Cypher Block() => new("{\n  " + Indented().Text + "\n}");

    public override string ToString() => Text;

    private static Cypher Logic(string between, IEnumerable<Cypher> parts, Cypher whenNone)
    {
        var all = parts.ToImmutableArray();
        return all.IsEmpty ? whenNone : Join(between, all);
    }

    private static Cypher Join(string between, IEnumerable<Cypher> parts) => new(string.Join(between, parts.Select(part => part.Text)));

    /// <summary>Takes the holes of an interpolated string. There is deliberately no overload for string.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Handler(int literalLength, int formattedCount)
    {
        private readonly StringBuilder _text = new(literalLength + (formattedCount * 8));

        public void AppendLiteral(string text) => _text.Append(text);

        public void AppendFormatted(Cypher part) => _text.Append(part.Text);

        public void AppendFormatted(CypherName name) => _text.Append(name.Quoted);

        public void AppendFormatted(CypherVar variable) =>
            _text.Append(variable.Letter).Append(variable.Number.ToString(CultureInfo.InvariantCulture));

        // A value is never text: the slot's parameter stands for it.
        public void AppendFormatted(ValueSlot slot) => _text.Append("$v.p").Append(slot.Index.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(DerivedParameter parameter) => _text.Append("$v.").Append(parameter.Name);

        public void AppendFormatted(TypeTable table) => _text.Append("$v.").Append(table.Name);

        public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

        internal string Take() => _text.ToString();
    }
}

/// <summary>A variable, numbered by its order of appearance.</summary>
internal readonly record struct CypherVar(char Letter, int Number);

/// <summary>What a parameter is made into besides itself.</summary>
internal enum DerivedForm
{
    /// <summary>Of a search's terms: the question to the full-text index for what can contain them.</summary>
    IndexQuestion,

    /// <summary>Of a search's terms: a list of each one's spellings.</summary>
    Spellings,

    /// <summary>Of a text: how to find the place where the server's order of text can differ from that of code points.</summary>
    Strides,

    /// <summary>Of a text: a lower bound of the texts after it, whichever of the two orders it is compared by.</summary>
    Least,

    /// <summary>Of a text: an upper bound of the texts before it, likewise; null where there is none.</summary>
    Greatest,
}

/// <summary>A parameter that follows from a slot's value.</summary>
internal readonly record struct DerivedParameter(DerivedForm Form, ValueSlot Slot)
{
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Letter}{Slot.Index}");

    private char Letter => Form switch
    {
        DerivedForm.IndexQuestion => 'q',
        DerivedForm.Spellings => 'w',
        DerivedForm.Strides => 's',
        DerivedForm.Least => 'l',
        DerivedForm.Greatest => 'g',
    };
}
