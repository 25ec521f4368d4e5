using GraphCouncil.Server.Validation.Types;

namespace GraphCouncil.Server.Validation;

/// <summary>
/// Puts input objects together: members in the order of the schema, whatever the order they were given in, and defaults for what was not given.
/// </summary>
internal static class InputObjects
{
    public static Dictionary<string, object?> Of(List<(InputField Field, object? Value)> members, InputSet known)
    {
        foreach (var field in known.WithDefault)
        {
            if (!members.Exists(member => member.Field == field))
            {
                members.Add((field, Literals.ValueOf(field.Default!, field.Type)));
            }
        }

        if (members.Count > 1)
        {
            members.Sort((one, other) => one.Field.Position.CompareTo(other.Field.Position));
        }

        var made = new Dictionary<string, object?>(members.Count);
        foreach (var (field, value) in members)
        {
            made.Add(field.Name, value);
        }

        return made;
    }
}
