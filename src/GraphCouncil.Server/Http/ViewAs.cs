using GraphCouncil.Core.Access;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Requests;
using Microsoft.Extensions.Primitives;

namespace GraphCouncil.Server.Http;

/// <summary>
/// A view that a caller asks to be answered with: that of somebody who holds fewer roles, to see what they see. On a demo graph that of anybody.
/// </summary>
/// <param name="Person">Global id; null for nobody known.</param>
internal sealed record ViewAs(Roles Roles, string? Person)
{
    /// <summary>Names of roles, or <c>PUBLIC</c> for none, and the global id of a person, separated by commas.</summary>
    public const string Header = "GraphCouncil-View-As";

    public static ViewAs Read(StringValues header)
    {
        var (roles, person) = (Roles.None, (string?)null);
        foreach (var item in header.ToString().Split(',', StringSplitOptions.TrimEntries))
        {
            if (item.Contains(':', StringComparison.Ordinal) && person is null)
            {
                person = item;
            }
            else if (RoleNames.Of(item) is not Roles.None and var role)
            {
                roles |= role;
            }
            else if (item != RoleNames.Everyone)
            {
                throw new RequestRefusedException(
                    Codes.BadUserInput,
                    $"{Header} must be {RoleNames.Everyone} or some of {string.Join(", ", RoleNames.All.Select(one => one.Name))}, "
                        + "and the id of one person at most.");
            }
        }

        return new(roles, person);
    }

    /// <summary>The view, as the caller may take it: nobody gains by it what they do not have.</summary>
    public Viewer Of(Viewer caller) =>
        caller.IsOnDemo || ((Roles & ~caller.Roles) == Roles.None && (Person is null || Person == caller.Person))
        ? caller with { Roles = Roles, Person = Person }
        : throw new RequestRefusedException(
            Codes.NotYourView, $"{Header} names a role that you do not hold, or a person that you are not. Leave it out.");
}
