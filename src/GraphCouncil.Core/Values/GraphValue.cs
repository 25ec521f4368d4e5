using System.Collections.Immutable;
using GraphCouncil.Core.Text;

namespace GraphCouncil.Core.Values;

/// <summary>A value on its way into a store. It is never text of a statement: a store takes it as a parameter.</summary>
public abstract record GraphValue
{
    private protected GraphValue()
    {
    }

    /// <summary>
    /// Text, an id, an enum name, a date (<see cref="CalendarDate"/>) or a time (<see cref="Instant"/>) in canonical text. Always in Unicode
    /// normalization form C, whatever it is made from, so that filters, keys, cursors, searches and changes mean the same by the same letters; only
    /// text that is not <see cref="UnicodeText.IsValid"/> stays as it is, and is refused where text is taken in.
    /// </summary>
    public sealed record Text(string Value) : GraphValue
    {
        public string Value { get; } = UnicodeText.ToNfc(Value);
    }

    /// <summary>A whole number.</summary>
    public sealed record Integer(long Value) : GraphValue;

    /// <summary>A finite double.</summary>
    public sealed record Real(double Value) : GraphValue;

    /// <summary>True or false.</summary>
    public sealed record Truth(bool Value) : GraphValue
    {
        public static Truth True { get; } = new(true);

        public static Truth False { get; } = new(false);
    }

    /// <summary>Several values of one kind, none of them missing.</summary>
    public sealed record List(ImmutableArray<GraphValue> Items) : GraphValue
    {
        public static List OfTexts(IEnumerable<string> texts) => new([.. texts.Select(text => new Text(text))]);

        public bool Equals(List? other) => other is not null && Items.SequenceEqual(other.Items);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            foreach (var item in Items)
            {
                hash.Add(item);
            }

            return hash.ToHashCode();
        }
    }

    /// <summary>No value. Only in changes; a question never asks with it.</summary>
    public sealed record Missing : GraphValue
    {
        private Missing()
        {
        }

        public static Missing Instance { get; } = new();
    }
}
