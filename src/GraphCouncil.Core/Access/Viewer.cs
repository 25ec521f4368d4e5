namespace GraphCouncil.Core.Access;

/// <summary>Who asks.</summary>
/// <param name="Roles">What they hold.</param>
/// <param name="Person">The id of the node that they are themselves; null when that is not known.</param>
public sealed record Viewer(Roles Roles, string? Person)
{
    /// <summary>Somebody of whom nothing is known.</summary>
    public static Viewer Anyone { get; } = new(Roles.None, null);

    /// <summary>Whether the graph is a demo: its people are invented, so whoever asks may see it as anybody.</summary>
    public bool IsOnDemo { get; init; }

    public Standing Standing => new(Roles, Person is not null);
}
