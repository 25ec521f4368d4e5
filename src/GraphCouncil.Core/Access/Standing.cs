using GraphCouncil.Core.Map;

namespace GraphCouncil.Core.Access;

/// <summary>All of a viewer that may shape a question: two viewers of one standing are asked the same, with another id of themselves.</summary>
/// <param name="Roles">What they hold.</param>
/// <param name="IsKnown">Whether it is known which person they are.</param>
public readonly record struct Standing(Roles Roles, bool IsKnown)
{
    /// <summary>What a rule lets them read; everything where there is none.</summary>
    public Sight Sees(AccessRule? rule)
    {
        if (rule?.Read is not { } readers)
        {
            return Sight.All;
        }

        var sight = Sight.Nothing;
        foreach (var reader in readers)
        {
            if (reader == RoleNames.Everyone || (RoleNames.Of(reader) & Roles) != Roles.None)
            {
                return Sight.All;
            }

            if (reader == RoleNames.Self && IsKnown)
            {
                sight = Sight.Own;
            }
        }

        return sight;
    }

    /// <summary>What they may read of what a field leads to: no more than the field and the relationship's own rule let them.</summary>
    public Sight Sees(RelationshipField field) =>
        (Sight)Math.Min((int)Sees(field.Access), (int)Sees(field.Relationship.Properties?.Access));
}

/// <summary>How much somebody may read of something, least first.</summary>
public enum Sight
{
    Nothing,

    /// <summary>What is about themselves.</summary>
    Own,

    All,
}
