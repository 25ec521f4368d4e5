using System.Runtime.CompilerServices;
using System.Text;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Neo4j.Text;

/// <summary>A stretch of a statement. It is made of literals of this room, quoted names, variables and slots; a string from outside does not compile.</summary>
internal readonly record struct Cypher
{
    private Cypher(string text) => Text = text;

    public string Text => field ?? "";

    public static Cypher Of(Handler text) => new(text.Take());

    public static Cypher Commas(IEnumerable<Cypher> parts) => new(string.Join(", ", parts.Select(part => part.Text)));

    public static Cypher And(IEnumerable<Cypher> parts) => new("(" + string.Join(" AND ", parts.Select(part => part.Text)) + ")");

    public static Cypher Or(IEnumerable<Cypher> parts) => new("(" + string.Join(" OR ", parts.Select(part => part.Text)) + ")");

    [InterpolatedStringHandler]
    public readonly ref struct Handler(int literalLength, int formattedCount)
    {
        private readonly StringBuilder _text = new(literalLength + (formattedCount * 8));

        public void AppendLiteral(string text) => _text.Append(text);

        public void AppendFormatted(Cypher part) => _text.Append(part.Text);

        public void AppendFormatted(CypherName name) => _text.Append(name.ToString());

        public void AppendFormatted(CypherVar variable) => _text.Append(variable.ToString());

        // A value is never text: the slot's parameter stands for it. There is deliberately no overload for string.
        public void AppendFormatted(ValueSlot slot) => _text.Append("$p").Append(slot.Index);

        internal string Take() => _text.ToString();
    }
}
