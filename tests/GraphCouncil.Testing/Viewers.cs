using GraphCouncil.Core.Access;

namespace GraphCouncil.Testing;

/// <summary>Who asks in tests.</summary>
public static class Viewers
{
    /// <summary>Somebody of the secretariat, who may read everything: whom a demo graph takes for whoever asks.</summary>
    public static Viewer Secretariat { get; } = new(Roles.Secretariat, null);
}
