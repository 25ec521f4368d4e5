using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Validation.Types;
using GraphQLParser;

namespace GraphCouncil.Server.Validation.Rules;

/// <summary>
/// Specification 5.5: fragments have names that differ and are on types that have fields, spreads name fragments that are there and can hold
/// where they stand. That fragments are used and go in no circle the guard has seen to.
/// </summary>
internal static class FragmentRules
{
    public static void Check(TypedDocument document, SchemaIndex types, Findings findings)
    {
        var names = new HashSet<ROM>();
        foreach (var part in document.Fragments)
        {
            var name = part.Fragment!.FragmentName.Name;
            if (!names.Add(name.Value))
            {
                findings.Add(Codes.DuplicateName, name.Location.Start, "Two fragments have one name.");
            }
        }

        foreach (var (node, on) in document.Conditions)
        {
            if (findings.IsFull)
            {
                return;
            }

            var at = node.Location.Start;
            if (types.Find(node.Name.Value.Span) is not { } type)
            {
                findings.Add(Codes.UnknownType, at, "The schema has no such type.", node.Name.StringValue, types.TypeNames);
            }
            else if (!type.IsComposite)
            {
                findings.Add(Codes.FragmentType, at, $"A fragment is on a type that has fields; '{type}' has none.");
            }
            else if (on is not null && !on.Overlaps(type))
            {
                findings.Add(Codes.FragmentType, at, Never(on, type), string.Empty, Possible(on));
            }
        }

        foreach (var (node, on) in document.Operations.Concat(document.Fragments).SelectMany(part => part.Spreads))
        {
            if (findings.IsFull)
            {
                return;
            }

            var name = node.FragmentName.Name;
            if (!document.ByName.TryGetValue(name.Value, out var fragment))
            {
                findings.Add(Codes.UnknownFragment, name.Location.Start, "The document has no such fragment.");
            }
            else if (on is not null && fragment.On is { } type && !on.Overlaps(type))
            {
                findings.Add(Codes.FragmentType, name.Location.Start, Never(on, type), string.Empty, Possible(on));
            }
        }
    }

    private static string Never(NamedType on, NamedType type) => $"Nothing can be both '{on}' and '{type}'.";

    private static IEnumerable<string> Possible(NamedType on) => on.Possible.Select(type => type.Name).Order(StringComparer.Ordinal);
}
