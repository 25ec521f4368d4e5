using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GraphCouncil.Server.Validation.Types;

/// <summary>The arguments of a field or directive, or the fields of an input object.</summary>
internal sealed class InputSet
{
    private readonly FrozenDictionary<string, InputField>.AlternateLookup<ReadOnlySpan<char>> _byName;

    public InputSet(IEnumerable<InputField> fields)
    {
        All = [.. fields];
        _byName = All.ToFrozenDictionary(field => field.Name).GetAlternateLookup<ReadOnlySpan<char>>();
        Required = [.. All.Where(field => field.IsRequired)];
        WithDefault = [.. All.Where(field => field.Default is not null)];
    }

    public static InputSet Empty { get; } = new([]);

    public ImmutableArray<InputField> All { get; }

    public ImmutableArray<InputField> Required { get; }

    public ImmutableArray<InputField> WithDefault { get; }

    public IEnumerable<string> Names => All.Select(input => input.Name);

    public InputField? Find(ReadOnlySpan<char> name) => _byName.TryGetValue(name, out var input) ? input : null;
}
