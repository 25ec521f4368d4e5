using System.Collections.Immutable;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Directives;

/// <summary>Who may read and write.</summary>
internal sealed record AccessDirective(ImmutableArray<string>? Read, ImmutableArray<string>? Write)
{
    public const string Name = "access";

    public const string Definition = "directive @access(read: [Role!], write: [Role!]) on FIELD_DEFINITION | OBJECT";

    public AccessRule Meaning => new(Read, Write);

    public static AccessDirective ReadFrom(DirectiveArguments arguments)
    {
        var (read, write) = (arguments.ChoicesOrNull("read"), arguments.ChoicesOrNull("write"));
        if (read is null && write is null)
        {
            arguments.Fault("read", "and 'write' are both missing. Give one of them, or remove the directive.");
        }

        return new(read, write);
    }
}
