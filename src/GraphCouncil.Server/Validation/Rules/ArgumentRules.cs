using GraphCouncil.Core.Problems;
using GraphQLParser;

namespace GraphCouncil.Server.Validation.Rules;

/// <summary>Specification 5.4: arguments are known, given once, and there when they are required.</summary>
internal static class ArgumentRules
{
    public static void Check(TypedDocument document, Findings findings)
    {
        foreach (var (owner, label, known, given) in document.Arguments)
        {
            if (findings.IsFull)
            {
                return;
            }

            var names = new HashSet<ROM>();
            foreach (var argument in given?.Items ?? [])
            {
                var name = argument.Name.Value;
                if (!names.Add(name))
                {
                    findings.Add(Codes.DuplicateName, argument.Name.Location.Start, $"{label} is given an argument twice.");
                }

                if (known.Find(name.Span) is null)
                {
                    findings.Add(Codes.UnknownArgument, argument.Name.Location.Start, $"{label} has no such argument.", name.ToString(), known.Names);
                }
            }

            foreach (var required in known.Required)
            {
                if (!names.Contains(required.Name))
                {
                    findings.Add(Codes.RequiredValue, owner.Location.Start, $"{label} needs the argument '{required.Name}' of type {required.Type}.");
                }
            }
        }
    }
}
