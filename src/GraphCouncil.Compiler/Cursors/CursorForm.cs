using System.Collections.Immutable;
using System.Text;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Cursors;

/// <summary>
/// What a cursor of one list under one order looks like. In bytes: version, two bytes telling which values are missing, four bytes of
/// fingerprint, then each value that is there: text as length and UTF-8, whole numbers zigzag, reals eight bytes, truth one byte. Outside: base64url.
/// </summary>
internal sealed class CursorForm
{
    public const byte Version = 1;

    public const int HeaderBytes = 7;

    /// <summary>Two bytes tell which values are missing, a bit for each key.</summary>
    public const int MaxKeys = 16;

    public CursorForm(NodeKind of, ListSource from, ImmutableArray<SortKey> order)
    {
        Order = order;
        Kinds = [.. order.Select(key => key.Kind)];
        Fingerprint = Hash(PositionSpace.Of(of, from, order));
    }

    public ImmutableArray<SortKey> Order { get; }

    public ImmutableArray<ValueKind> Kinds { get; }

    /// <summary>Tells cursors of other lists and orders apart; the same on every machine.</summary>
    public uint Fingerprint { get; }

    // FNV-1a: HashCode differs from run to run, a cursor outlives a run.
    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var one in Encoding.UTF8.GetBytes(text))
        {
            hash = (hash ^ one) * 16777619u;
        }

        return hash;
    }
}
