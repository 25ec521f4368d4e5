using GraphQLParser;

namespace GraphCouncil.Server.Guard;

/// <summary>
/// What each fragment comes to when all it spreads is written out, computed from the leaves up, each fragment once. Numbers stop
/// growing at <see cref="Cap"/>, so a doubling chain can't overflow them.
/// </summary>
internal sealed class FragmentSums
{
    private const int Cap = 1_000_000;

    private readonly DocumentOutline _outline;
    private readonly Sum?[] _sums;
    private readonly bool[] _entered;

    private FragmentSums(DocumentOutline outline)
    {
        _outline = outline;
        _sums = new Sum?[outline.Fragments.Count];
        _entered = new bool[outline.Fragments.Count];
    }

    /// <summary>Refuses cycles, long chains, unused fragments and documents that grow too large when written out.</summary>
    public static Refusal? Check(DocumentOutline outline, GuardLimits limits, ROM source)
    {
        var sums = new FragmentSums(outline);
        var total = new Sum(0, 0, 0, 0);
        foreach (var operation in outline.Operations)
        {
            foreach (var name in operation.Spreads)
            {
                if (sums.Visit(name, source) is { } cycle)
                {
                    return cycle;
                }
            }

            var sum = sums.SumOf(operation);
            if (sum.Aliases > limits.Aliases)
            {
                return new(RefusalReason.Aliases, $"An operation may use {limits.Aliases} aliases, fragments written out.", At(operation, source));
            }

            total = total.Plus(sum) with { Chain = Math.Max(total.Chain, sum.Chain) };
        }

        return total.Chain > limits.FragmentChain
            ? new(RefusalReason.Fragments, $"Fragments may spread each other {limits.FragmentChain} in a row.")
            : total.Spreads > limits.SpreadVisits
            ? new(RefusalReason.Fragments, $"Operations may meet {limits.SpreadVisits} fragments, each spread counted.")
            : total.Fields > limits.Fields
            ? new(RefusalReason.Fields, $"Operations may select {limits.Fields} fields, fragments written out.")
            : sums.FirstUnused(source);
    }

    /// <summary>Sums a fragment and all below it with a stack of our own: the chain is the caller's and may be long.</summary>
    private Refusal? Visit(ROM name, ROM source)
    {
        if (!_outline.FragmentByName.TryGetValue(name, out var first) || _sums[first] is not null)
        {
            return null;
        }

        var path = new Stack<(int Fragment, int Next)>();
        path.Push((first, 0));
        _entered[first] = true;
        while (path.TryPop(out var at))
        {
            var fragment = _outline.Fragments[at.Fragment];
            if (at.Next == fragment.Spreads.Count)
            {
                _sums[at.Fragment] = SumOf(fragment);
                continue;
            }

            path.Push((at.Fragment, at.Next + 1));
            if (!_outline.FragmentByName.TryGetValue(fragment.Spreads[at.Next], out var next) || _sums[next] is not null)
            {
                continue;
            }

            if (_entered[next])
            {
                return new(RefusalReason.Fragments, "A fragment may not spread itself, directly or through others.", At(fragment, source));
            }

            _entered[next] = true;
            path.Push((next, 0));
        }

        return null;
    }

    /// <summary>A fragment's own counts and those of all it spreads, which are summed already; unknown fragments count nothing.</summary>
    private Sum SumOf(Definition definition)
    {
        var sum = new Sum(definition.Fields, definition.Aliases, definition.InlineFragments, 0);
        foreach (var name in definition.Spreads)
        {
            var inner = _outline.FragmentByName.TryGetValue(name, out var index) ? _sums[index]!.Value : default;
            sum = sum.Plus(inner with { Spreads = inner.Spreads + 1 }) with { Chain = Math.Max(sum.Chain, inner.Chain + 1) };
        }

        return sum;
    }

    /// <summary>Rules would still walk an unused fragment, unmeasured, so it is refused here as validation would.</summary>
    private Refusal? FirstUnused(ROM source)
    {
        var unused = Array.IndexOf(_entered, value: false);
        return unused < 0
            ? null
            : new(
                RefusalReason.ValidationError,
                $"Fragment '{_outline.Fragments[unused].Fragment!.FragmentName.Name.StringValue}' is never used.",
                At(_outline.Fragments[unused], source));
    }

    private static Location At(Definition definition, ROM source) => Location.FromLinearPosition(source, definition.Node.Location.Start);

    /// <param name="Chain">Fragments in the longest row of spreads.</param>
    private readonly record struct Sum(int Fields, int Aliases, int Spreads, int Chain)
    {
        public Sum Plus(Sum other) => this with
        {
            Fields = Math.Min(Fields + other.Fields, Cap),
            Aliases = Math.Min(Aliases + other.Aliases, Cap),
            Spreads = Math.Min(Spreads + other.Spreads, Cap),
        };
    }
}
