using System.Text;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Validation.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Validation.Rules;

/// <summary>Specification 5.7: directives are known, stand where they may, and once at a place unless they repeat.</summary>
internal static class DirectiveRules
{
    public static void Check(TypedDocument document, SchemaIndex types, Findings findings)
    {
        foreach (var (nodes, place) in document.Directives)
        {
            if (findings.IsFull)
            {
                return;
            }

            var names = new HashSet<ROM>();
            foreach (var node in nodes)
            {
                var at = node.Name.Location.Start;
                if (types.FindDirective(node.Name.Value.Span) is not { } directive)
                {
                    findings.Add(Codes.UnknownDirective, at, "The schema has no such directive.", node.Name.StringValue, types.DirectiveNames);
                }
                else if (!directive.Locations.Contains(place))
                {
                    findings.Add(Codes.DirectivePlace, at, $"'@{directive.Name}' may not stand on {InWords(place)}.");
                }
                else if (!names.Add(node.Name.Value) && !directive.IsRepeatable)
                {
                    findings.Add(Codes.DuplicateName, at, $"'@{directive.Name}' stands twice at one place.");
                }
            }
        }
    }

    /// <summary><c>FragmentSpread</c> is "a fragment spread".</summary>
    private static string InWords(DirectiveLocation place)
    {
        var words = new StringBuilder("a");
        foreach (var letter in place.ToString())
        {
            _ = char.IsUpper(letter) ? words.Append(' ').Append(char.ToLowerInvariant(letter)) : words.Append(letter);
        }

        return words.Replace("a inline", "an inline").ToString();
    }
}
